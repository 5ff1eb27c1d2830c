package org.dutybearer.reporting;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.dutybearer.HouseRules;
import org.dutybearer.assessment.Law;
import org.dutybearer.assessment.Question;
import org.dutybearer.assessment.Step;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.Role;
import org.dutybearer.statement.IndexNumber;
import org.dutybearer.treaty.ProvisionRef;

/** What a document may be made of, checked on this module with the core it stands on. */
@AnalyzeClasses(
        packages = "org.dutybearer",
        importOptions = {DoNotIncludeTests.class, HouseRules.NoTestJars.class})
class ArchitectureTest {
    private static final String HERE = "org.dutybearer.reporting";

    @ArchTest
    static final ArchRule aDocumentIsMadeOfWhatPassedTheGate = noClasses()
            .that()
            .resideInAPackage(HERE)
            .should()
            .dependOnClassesThat(resideInAPackage("org.dutybearer..")
                    .and(not(resideInAnyPackage(
                            HERE,
                            "org.dutybearer.briefing",
                            "org.dutybearer.donor",
                            "org.dutybearer.consent",
                            "org.dutybearer.core")))
                    // Values that views hold: the ladder's steps, the general questions, the reference of a provision,
                    // the types of acts that are counted.
                    .and(not(type(Step.class)))
                    .and(not(type(Question.class)))
                    .and(not(type(Law.class)))
                    .and(not(type(Role.class)))
                    .and(not(type(ProvisionRef.class)))
                    .and(not(type(ActType.class)))
                    .and(not(type(IndexNumber.class))))
            .because("a case has people in it, and only the gate knows which of them may be told of and to whom");

    @ArchTest
    static final ArchRule aDocumentSeesNoEntity = noClasses()
            .that()
            .resideInAPackage(HERE)
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .orShould()
            .dependOnClassesThat()
            .areAnnotatedWith("jakarta.persistence.Embeddable")
            .orShould()
            .dependOnClassesThat()
            .areAnnotatedWith("jakarta.persistence.MappedSuperclass")
            .because("an entity answers every question, also those that this audience may not ask");

    @ArchTest
    static final ArchRule onlyTheGateMakesWhatIsTold = noClasses()
            .that()
            .resideInAPackage(HERE)
            .should()
            .callConstructorWhere(JavaCall.Predicates.target(
                    owner(resideInAnyPackage("org.dutybearer.briefing", "org.dutybearer.donor"))))
            .because("holding a briefing proves that it passed the gate; one made here would prove nothing");

    @ArchTest
    static final ArchRule aDocumentDoesNotTellWhatItRestsOn = noClasses()
            .that()
            .resideInAPackage(HERE)
            .should()
            .callMethod(Briefing.class, "uses")
            .because("what somebody agreed to is nobody else's to read: it is kept beside the document");

    @ArchTest
    static final ArchRule aDocumentAsksNoGate = noClasses()
            .that()
            .resideInAPackage(HERE)
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.dutybearer\\.briefing\\.(Disclosure|Releases|ReleaseEntry|ReleasedFile)")
            .because("who may be told what is decided before a document is asked for, and what was released is not its"
                    + " business");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("org.dutybearer.(*)..")
            .should()
            .beFreeOfCycles()
            .because("two packages that know each other are one package with two names");

    @ArchTest
    static final ArchRule theCoreKnowsNoDocument = noClasses()
            .that()
            .resideOutsideOfPackage(HERE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(HERE)
            .because("whoever asks what a state owed on a day brings no printing works");

    @ArchTest
    static final ArchRule aLibraryKnowsNoContainer = noClasses()
            .that()
            .resideInAPackage(HERE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "org.slf4j..", "java.sql..")
            .because("a document is made in a server, at a terminal and in a test alike");

    @ArchTest
    static final ArchRule whatIsSharedDoesNotChange = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage(HERE)
            .and()
            .areStatic()
            .should()
            .beFinal()
            .because("two documents are made at once, and what one of them changes the other would print");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(HouseRules.NAMES_THAT_SAY_NOTHING)
            .because("such a name says that nobody knew what the class is for");

    @ArchTest
    static final ArchRule timeComesIn = noClasses()
            .that()
            .resideInAPackage(HERE)
            .should(HouseRules.askTheMachineForTheTime())
            .because("the same briefing gives the same bytes, on whatever day it is printed");

    @ArchTest
    static final ArchRule aLibraryPrintsNothing = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
            "a library does not know who reads its output, and what it holds is not for everybody");
}
