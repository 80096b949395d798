package org.zajedno.panels;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.zajedno.kit.testing.ArchitectureRules;

@AnalyzeClasses(packages = "org.zajedno.panels", importOptions = ImportOption.DoNotIncludeTests.class)
class PanelsArchitectureTest {

    @ArchTest
    static final ArchTests RULES = ArchTests.in(ArchitectureRules.class);

    @ArchTest
    static final ArchRule ROLES = ArchitectureRules.ROLES_ARE_ASKED_BY_THE_VIEWER;

    /** The two that are named are to go. */
    @ArchTest
    static final ArchRule COLLABORATORS =
            ArchitectureRules.constructorsTakeAtMostSeven("SubmitComment", "ResponseBoard");
}
