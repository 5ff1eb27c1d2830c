package org.dutybearer;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import org.dutybearer.briefing.Releases;
import org.dutybearer.casefile.CaseFiles;
import org.dutybearer.donor.Agreements;
import org.dutybearer.donor.PublishedReports;

@AnalyzeClasses(packages = "org.dutybearer", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule dependenciesPointOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("core")
            .definedBy("org.dutybearer.core")
            .layer("consent")
            .definedBy("org.dutybearer.consent")
            .layer("source")
            .definedBy("org.dutybearer.source")
            .layer("treaty")
            .definedBy("org.dutybearer.treaty")
            .layer("person")
            .definedBy("org.dutybearer.person")
            .layer("statement")
            .definedBy("org.dutybearer.statement")
            .layer("casefile")
            .definedBy("org.dutybearer.casefile")
            .layer("interchange")
            .definedBy("org.dutybearer.interchange")
            .layer("assessment")
            .definedBy("org.dutybearer.assessment")
            .layer("briefing")
            .definedBy("org.dutybearer.briefing")
            .layer("donor")
            .definedBy("org.dutybearer.donor")
            .whereLayer("core")
            .mayNotAccessAnyLayer()
            .whereLayer("consent")
            .mayOnlyAccessLayers("core")
            .whereLayer("source")
            .mayOnlyAccessLayers("core", "consent")
            .whereLayer("treaty")
            .mayOnlyAccessLayers("core", "consent", "source")
            .whereLayer("person")
            .mayOnlyAccessLayers("core", "consent", "source")
            .whereLayer("statement")
            .mayOnlyAccessLayers("core", "consent", "source")
            .whereLayer("casefile")
            .mayOnlyAccessLayers("core", "consent", "source", "treaty", "person", "statement")
            .whereLayer("interchange")
            .mayOnlyAccessLayers(
                    "core", "consent", "source", "treaty", "person", "statement", "casefile", "briefing", "donor")
            .whereLayer("assessment")
            .mayOnlyAccessLayers("core", "consent", "source", "treaty", "person", "statement", "casefile")
            .whereLayer("briefing")
            .mayOnlyAccessLayers("core", "consent", "source", "treaty", "person", "statement", "casefile", "assessment")
            .whereLayer("donor")
            .mayOnlyAccessLayers(
                    "core", "consent", "source", "treaty", "person", "statement", "casefile", "assessment", "briefing")
            .because(
                    "the law and the people come first, a case refers to both, an assessment holds one against the other, and "
                            + "a briefing is what may be told of a case: whoever reads a package knows it without those above it");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("org.dutybearer.(*)..")
            .should()
            .beFreeOfCycles()
            .because("two packages that know each other are one package with two names");

    @ArchTest
    static final ArchRule theCoreNeedsNothing = classes()
            .that()
            .resideOutsideOfPackage("org.dutybearer.interchange")
            .and()
            .doNotHaveFullyQualifiedName("org.dutybearer.briefing.PlainWords")
            .and()
            .doNotHaveFullyQualifiedName("org.dutybearer.briefing.HanNames")
            .and()
            .doNotHaveFullyQualifiedName("org.dutybearer.briefing.WrittenDay")
            .and()
            .doNotHaveFullyQualifiedName("org.dutybearer.core.Idiom")
            .and()
            .doNotHaveFullyQualifiedName("org.dutybearer.donor.LinearProgram")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "javax.crypto..", "jakarta.persistence..", "org.jspecify..", "org.dutybearer..")
            .because(
                    "a plain Java program uses the library alone: what else it may use is optional and kept in few places");

    @ArchTest
    static final ArchRule caseFilesAreReadWithJacksonAndNothingElse = classes()
            .that()
            .resideInAPackage("org.dutybearer.interchange")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "org.jspecify..", "org.dutybearer..", "com.fasterxml.jackson..", "com.networknt.schema..")
            .because(
                    "whoever reads case files brings Jackson, and should not have to bring a database or a server too");

    @ArchTest
    static final ArchRule whatIsStoredHasNoSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .or()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Embeddable.class)
            .or()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(MappedSuperclass.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("an entity is born valid and speaks in verbs: a setter lets it become something it cannot be");

    @ArchTest
    static final ArchRule convertersArePublic = classes()
            .that()
            .areAnnotatedWith(Converter.class)
            .should()
            .bePublic()
            .because(
                    "EclipseLink makes them by reflection from another module, and fails only when the first row is read");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(HouseRules.NAMES_THAT_SAY_NOTHING)
            .because("such a name says that nobody knew what the class is for");

    @ArchTest
    static final ArchRule onlyTheGateMakesWhatIsTold = noClasses()
            .that()
            .resideOutsideOfPackage("org.dutybearer.briefing")
            .should()
            .callConstructorWhere(JavaCall.Predicates.target(owner(resideInAPackage("org.dutybearer.briefing"))))
            .because("holding a briefing proves that it passed the gate; one made elsewhere would prove nothing");

    @ArchTest
    static final ArchRule onlyRepositoriesAskTheDatabase = noClasses()
            .that()
            .doNotBelongToAnyOf(CaseFiles.class, Releases.class, Agreements.class, PublishedReports.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("a query that stands in one class can be changed there; add a new repository to this list");

    @ArchTest
    static final ArchRule timeComesIn = noClasses()
            .should(HouseRules.askTheMachineForTheTime())
            .because(
                    "what a state owed and who may see what depends on the day: a day that is handed in can be tested and told");

    @ArchTest
    static final ArchRule aLibraryPrintsNothing = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
            "a library does not know who reads its output, and what it holds is not for everybody");
}
