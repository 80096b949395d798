package org.zajedno.panels;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.zajedno.kit.testing.ArchitectureRules;

@AnalyzeClasses(packages = "org.zajedno.panels", importOptions = ImportOption.DoNotIncludeTests.class)
class PanelsArchitectureTest {

    @ArchTest
    static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);
}
