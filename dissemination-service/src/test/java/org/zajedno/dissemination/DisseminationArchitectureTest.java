package org.zajedno.dissemination;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.zajedno.kit.testing.ArchitectureRules;

@AnalyzeClasses(packages = "org.zajedno.dissemination", importOptions = ImportOption.DoNotIncludeTests.class)
class DisseminationArchitectureTest {

    @ArchTest
    static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);
}
