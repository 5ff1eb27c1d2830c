package org.dutybearer.portal;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import org.dutybearer.HouseRules;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.Disclosure;
import org.dutybearer.briefing.ReleasedFile;
import org.dutybearer.briefing.Releases;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.CaseFiles;
import org.dutybearer.portal.account.Accounts;
import org.dutybearer.portal.audit.Audit;
import org.dutybearer.portal.cases.CaseDesk;
import org.dutybearer.portal.cases.ConsentDesk;
import org.dutybearer.portal.cases.ConsentHistory;
import org.dutybearer.portal.cases.FirstStart;
import org.dutybearer.portal.cases.SampleCases;
import org.dutybearer.portal.donor.DonorReport;
import org.dutybearer.portal.donor.PartnerFigures;
import org.dutybearer.portal.donor.ReportFile;
import org.dutybearer.portal.donor.ReportMaking;
import org.dutybearer.portal.donor.ReportRun;
import org.dutybearer.portal.donor.ReportRuns;
import org.dutybearer.portal.donor.Reports;
import org.dutybearer.portal.run.Approval;
import org.dutybearer.portal.run.Approvals;
import org.dutybearer.portal.run.Choosing;
import org.dutybearer.portal.run.Document;
import org.dutybearer.portal.run.Documents;
import org.dutybearer.portal.run.Ledgers;
import org.dutybearer.portal.run.Making;
import org.dutybearer.portal.run.Run;
import org.dutybearer.portal.run.Runs;
import org.dutybearer.portal.run.Uses;
import org.dutybearer.portal.treaties.InForce;
import org.dutybearer.portal.treaties.OwnCorrections;

@AnalyzeClasses(packages = "org.dutybearer.portal", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String PORTAL = "org.dutybearer.portal";

    @ArchTest
    static final ArchRule dependenciesPointOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("audit")
            .definedBy(PORTAL + ".audit")
            .layer("account")
            .definedBy(PORTAL + ".account")
            .layer("run")
            .definedBy(PORTAL + ".run")
            .layer("cases")
            .definedBy(PORTAL + ".cases")
            .layer("donor")
            .definedBy(PORTAL + ".donor")
            .layer("page")
            .definedBy(PORTAL + ".page")
            .layer("api")
            .definedBy(PORTAL + ".api")
            .whereLayer("audit")
            .mayNotAccessAnyLayer()
            .whereLayer("account")
            .mayNotAccessAnyLayer()
            .whereLayer("run")
            .mayOnlyAccessLayers("audit")
            .whereLayer("cases")
            // The list of cases says which of them want a decision, about a report to a donor too.
            .mayOnlyAccessLayers("audit", "run", "donor")
            .whereLayer("donor")
            // A report that left is checked, and taken back, as a document is.
            .mayOnlyAccessLayers("audit", "account", "run")
            .whereLayer("page")
            .mayOnlyAccessLayers("account", "run", "cases", "donor")
            .whereLayer("api")
            // For the words of a refusal, which a program gets as a person does.
            .mayOnlyAccessLayers("run", "donor", "page")
            .because("a run is made whoever asked for it, and a desk does not know whether a page or a program stands"
                    + " before it");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching(PORTAL + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("two packages that know each other are one package with two names");

    @ArchTest
    static final ArchRule onlyTheStartKnowsWhatIsStarted = noClasses()
            .that()
            .resideInAPackage(PORTAL)
            // It is the order in which the parts start, so it names them.
            .and()
            .doNotBelongToAnyOf(Start.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(PORTAL + ".*..")
            .because("what all parts stand on stands on none of them");

    @ArchTest
    static final ArchRule casesAreOpenedAtADesk = noClasses()
            .that()
            // Three desks, the counting for donors and the first start; the wiring hands the repository out.
            .doNotBelongToAnyOf(
                    CaseDesk.class,
                    ConsentDesk.class,
                    Choosing.class,
                    FirstStart.class,
                    SampleCases.class,
                    ReportMaking.class,
                    Wiring.class)
            .should()
            .dependOnClassesThat(belongToAnyOf(CaseFile.class, CaseFiles.class))
            .because("everything that leaves the core leaves as a briefing, and a page with a case in its hands would"
                    + " be a way around");

    @ArchTest
    static final ArchRule pagesAndProgramsHoldNoEntity = noClasses()
            .that()
            .resideInAnyPackage(PORTAL + ".page", PORTAL + ".api")
            .should()
            .dependOnClassesThat(resideInAPackage("org.dutybearer..")
                    .and(annotatedWith(Entity.class))
                    // They hold references, days and a hash, and nothing of a case.
                    .and(not(belongToAnyOf(
                            Run.class,
                            Document.class,
                            Approval.class,
                            DonorReport.class,
                            ReportFile.class,
                            ReportRun.class))))
            .because("an entity answers every question, also those that this reader may not ask");

    @ArchTest
    static final ArchRule whatADocumentRestsOnIsToldToNobody = noClasses()
            .that()
            .doNotBelongToAnyOf(Making.class)
            .should()
            .callMethod(Briefing.class, "uses")
            .because(
                    "what somebody agreed to is kept beside the document: a page or a program has no business with it");

    @ArchTest
    static final ArchRule onlyTwoDesksAskTheGate = noClasses()
            .that()
            // CaseDesk for the page of a case and its preview, Choosing for what is made, each by way of what is in
            // force; ReportMaking has cases counted for a donor.
            .doNotBelongToAnyOf(CaseDesk.class, Choosing.class, ReportMaking.class, InForce.class)
            .should()
            .dependOnClassesThat(belongToAnyOf(Disclosure.class))
            .because("whom a briefing is for is decided where it is asked for, and that place must be easy to find");

    @ArchTest
    static final ArchRule onlyTheGateMakesWhatIsTold = noClasses()
            .should()
            .callConstructorWhere(JavaCall.Predicates.target(owner(resideInAPackage("org.dutybearer.briefing")
                    // The record of what was released: nothing of it is told to a reader.
                    .and(not(belongToAnyOf(Releases.class, ReleasedFile.class))))))
            .because("holding a briefing proves that it passed the gate; one made elsewhere would prove nothing");

    @ArchTest
    static final ArchRule onlyRepositoriesAskTheDatabase = noClasses()
            .that()
            // FirstStart writes the mark that no aggregate has; the wiring hands the manager out.
            .doNotBelongToAnyOf(
                    Accounts.class,
                    ConsentHistory.class,
                    Audit.class,
                    Runs.class,
                    Documents.class,
                    Uses.class,
                    Ledgers.class,
                    Approvals.class,
                    OwnCorrections.class,
                    Reports.class,
                    ReportRuns.class,
                    PartnerFigures.class,
                    FirstStart.class,
                    Wiring.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("a query that stands in one class can be changed there; add a new repository to this list");

    @ArchTest
    static final ArchRule onlyPagesKnowFaces = noClasses()
            .that()
            .resideOutsideOfPackage(PORTAL + ".page")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..")
            .because("what a page is made with changes more often than what it is made for");

    @ArchTest
    static final ArchRule onlyTheApiKnowsRest = noClasses()
            .that()
            .resideOutsideOfPackage(PORTAL + ".api")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws..")
            .because("a desk answers a page and a program alike");

    @ArchTest
    static final ArchRule whatIsStoredHasNoSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("an entity is born valid and speaks in verbs: a setter lets it become something it cannot be");

    @ArchTest
    static final ArchRule theContainerFillsFieldsAndNobodyElse = fields().that()
            .areAnnotatedWith(Inject.class)
            .should()
            .bePrivate()
            .andShould()
            .notBeStatic()
            .because("a field that is not private is a second way in");

    @ArchTest
    static final ArchRule injectionHasOneForm = constructors()
            .should()
            .notBeAnnotatedWith(Inject.class)
            .because("in the portal the container fills fields, in the core constructors take what they need");

    @ArchTest
    static final ArchRule whatIsStoredIsInjectedNothing = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areRecords()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Inject.class)
            .because("a value that asks the container for something is no value");

    @ArchTest
    static final ArchRule aLogIsHandedNoThrowable = noClasses()
            .should()
            .callMethodWhere(JavaCall.Predicates.target(owner(name(System.Logger.class.getName())))
                    .and(JavaCall.Predicates.target(describe(
                            "takes a throwable",
                            (AccessTarget.CodeUnitCallTarget target) -> target.getRawParameterTypes().stream()
                                    .anyMatch(type -> type.isAssignableTo(Throwable.class))))))
            .because("a message may quote a case: log a Trace");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(HouseRules.NAMES_THAT_SAY_NOTHING)
            .because("such a name says that nobody knew what the class is for");

    @ArchTest
    static final ArchRule timeComesIn = noClasses()
            .should(HouseRules.askTheMachineForTheTime())
            .because("who may see what depends on the day: a day that is handed in can be tested and told");

    @ArchTest
    static final ArchRule thePortalPrintsNothing = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
            "what it has to say goes into a log that has an owner, or to a person who asked");
}
