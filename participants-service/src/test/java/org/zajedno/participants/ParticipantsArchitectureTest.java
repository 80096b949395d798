package org.zajedno.participants;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.zajedno.kit.testing.ArchitectureRules;
import org.zajedno.participants.study.CountryDate;

@AnalyzeClasses(packages = "org.zajedno.participants", importOptions = ImportOption.DoNotIncludeTests.class)
class ParticipantsArchitectureTest {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(ArchitectureRules.class);

    /** The day of a consent, a withdrawal or a step is that of the participant's country. */
    @ArchTest
    static final ArchRule TODAY_IS_A_COUNTRYS = noClasses()
            .that()
            .doNotBelongToAnyOf(CountryDate.class)
            .should()
            .callMethod(LocalDate.class, "ofInstant", Instant.class, ZoneId.class)
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now", ZoneId.class)
            .orShould()
            .callMethod(LocalDate.class, "now", Clock.class)
            .orShould()
            .callMethod(Instant.class, "atZone", ZoneId.class)
            .because("around midnight a service is a day behind or before one of the countries");
}
