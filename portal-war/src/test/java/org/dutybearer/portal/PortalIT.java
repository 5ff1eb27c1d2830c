package org.dutybearer.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dutybearer.donor.ReportingPeriod;
import org.dutybearer.interchange.AgreementReader;
import org.dutybearer.reporting.PartnerForm;
import org.dutybearer.reporting.PartnerWorkbook;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The portal as it is met from outside, by people without script and by programs. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@SuppressWarnings("NullAway.Init")
class PortalIT {
    private static final String PASSWORD = "open-sesame";

    /** A case of one invented person, who lets donors count her. */
    private static final String COUNTED = """
            caseFile: 1
            reference: KAZ-2025-203
            language: en
            title: An invented case
            status: OPEN
            opened: 2025-03-16
            states: [{state: KAZ, role: TERRITORY}]
            sources: [{id: report, kind: NGO}]
            persons:
              - id: person-1
                names: [{text: Saltanat Omirli, script: Latn, kind: PREFERRED}]
                consent: [{datum: CASE_EXISTENCE, audience: DONOR, from: 2025-03-16}]
            events:
              - id: event-1
                title: An invented event
                date: 2025-03-07
                acts:
                  - type: ARBITRARY_DETENTION
                    modality: ALLEGED_DONE
                    victims: [person-1]
                    by: {state: KAZ}
                    sources: [report]
            """;

    private static final String SEA = """
            agreement: 1
            reference: sea-trust
            language: en
            number: "7"
            donor: {code: SEA, name: {en: Sea Trust}}
            title: {en: Cases at sea}
            period: 2025-01-01/2025-12-31
            countries: [KAZ]
            sector: 15160
            cases: {references: [KAZ-2025-203]}
            reports: [{period: 2025-01-01/2025-12-31}]
            indicators: [{code: I1, level: OUTCOME, rule: cases-followed}]
            """;

    @ArquillianResource
    private URL address;

    private Visitor visitor;

    @Deployment(testable = false)
    static WebArchive portal() {
        return War.asBuilt();
    }

    @BeforeEach
    void arrive() throws Exception {
        visitor = new Visitor(home());
    }

    @Test
    void whoeverIsNotSignedInIsAskedToWhateverTheyAskFor() throws Exception {
        for (var asked : new String[] {"/", "/cases", "/nope", "/cases.xhtml", "/metrics", "/health", "/openapi"})
            assertThat(visitor.open(asked).headers().firstValue("Location").orElse(asked + " is open"))
                    .contains("/sign-in?to=");
    }

    @Test
    void signingInLeadsWhereOneWasGoing() throws Exception {
        var answer = visitor.signIn("staff", PASSWORD, "/cases?page=2");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/cases?page=2");
        assertThat(visitor.open("/cases").body()).contains("<h1>Cases</h1>");
    }

    @Test
    void signingInLeadsNowhereElse() throws Exception {
        for (var elsewhere : new String[] {"//evil.example/", "https://evil.example/", "/\\evil.example"}) {
            var answer = new Visitor(home()).signIn("staff", PASSWORD, elsewhere);

            assertThat(answer.headers().firstValue("Location").orElseThrow()).doesNotContain("evil");
        }
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() throws Exception {
        var known = visitor.signIn("donor", "wrong", "/");
        var unknown = visitor.signIn("nobody", "wrong", "/");

        assertThat(known.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(said(known)).isEqualTo(said(unknown)).contains("We could not sign you in");
    }

    @Test
    void whoeverMistypesAPasswordTwiceMayTryAgain() throws Exception {
        var first = visitor.signIn("nobody", "wrong", "/");

        var second = visitor.send(first, "form", Map.of("name", "nobody", "password", "wrong", "signIn", "x"));

        assertThat(said(second)).isEqualTo(said(first)).contains("We could not sign you in");
    }

    @Test
    void anybodyMayAskWhetherAFileLeftUs() throws Exception {
        var unknown = visitor.open("/api/check/" + "0123abcd".repeat(8));
        var nonsense = visitor.open("/api/check/0123");

        assertThat(unknown.statusCode()).isEqualTo(200);
        assertThat(unknown.body()).contains("\"released\":false").doesNotContain("releasedOn");
        assertThat(nonsense.statusCode()).isEqualTo(400);
        assertThat(nonsense.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(visitor.open("/check").statusCode()).isEqualTo(200);
        assertThat(visitor.open("/api/runs/R-0000-0000").statusCode()).isEqualTo(401);
    }

    @Test
    void absentAndForbiddenAreTheSameBytes() throws Exception {
        visitor.signIn("donor", PASSWORD, "/");

        var absent = visitor.open("/nope");
        var forbidden = visitor.open("/cases");

        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(forbidden.statusCode()).isEqualTo(404);
        assertThat(forbidden.body()).isEqualTo(absent.body()).contains("There is nothing here for you");
        assertThat(visitor.open("/run?run=R-0000-0000").body()).isEqualTo(absent.body());
    }

    /** A failure of ours would write an incident into the log, for anybody who likes, as often as they like. */
    @Test
    void whatIsNoFormOfOursIsNotThereAndNoFailureOfOurs() throws Exception {
        var check = visitor.open("/check");
        var inNoParts = visitor.send(check, "check", Map.of("do", "x"));
        var noForm = visitor.open("/check?check=check&do=x&jakarta.faces.ViewState=stateless");
        visitor.signIn("staff", PASSWORD, "/");
        var forged = visitor.post("/cases", Map.of("find", "find", "jakarta.faces.ViewState", "stateless"));

        for (var answer : List.of(inNoParts, noForm, forged)) {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("There is nothing here for you");
        }
    }

    @Test
    void anAddressInALanguageThatNobodyWritesIsReadWithoutIt() throws Exception {
        visitor.signIn("staff", PASSWORD, "/");

        assertThat(visitor.open("/new-briefing?case=KAZ-2019-001&in=tlh").body())
                .contains("value=\"en\" selected");
    }

    @Test
    void wordsThatAreTakenOutAreMissedOnThePage() throws Exception {
        visitor.signIn("staff", PASSWORD, "/");
        var rephrase = visitor.open("/rephrase?case=KAZ-2019-001&at=title");
        var link = Pattern.compile("/suggestion\\?case=[^\"]+")
                .matcher(visitor.open("/case?case=KAZ-2019-001").body());
        assertThat(link.find()).isTrue();
        var suggestion = visitor.open(link.group().replace("&amp;", "&"));

        var unworded = visitor.send(rephrase, "rephrase", Map.of("each:0:words", "", "store", "x"));
        var unsaid = visitor.send(suggestion, "take", Map.of("english", "", "french", "", "add", "x"));

        for (var page : List.of(unworded, unsaid)) {
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("class=\"fault\"");
        }
    }

    @Test
    void aRunThatIsNotThereIsAPageThatIsNotThere() throws Exception {
        visitor.signIn("staff", PASSWORD, "/");

        var absent = visitor.open("/nope");

        assertThat(visitor.open("/run?run=R-0000-0000").body()).isEqualTo(absent.body());
        assertThat(visitor.open("/run").statusCode()).isEqualTo(404);
    }

    @Test
    void everyAnswerCarriesOneStrictPolicyAndDoesNotNameTheServer() throws Exception {
        visitor.signIn("staff", PASSWORD, "/");

        for (var asked : new String[] {"/cases", "/nope", "/sign-in", "/portal.css"}) {
            var headers = visitor.open(asked).headers();
            assertThat(headers.allValues("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .startsWith("default-src 'none'; style-src 'self';")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(headers.firstValue("Server")).isEmpty();
        }
        assertThat(visitor.open("/cases").headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(visitor.open("/portal.css").headers().firstValue("Cache-Control"))
                .contains("public, max-age=3600");
    }

    @Test
    void theSessionCookieIsClosedToScriptAndToOtherSites() throws Exception {
        var cookie = visitor.open("/sign-in").headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax");
    }

    @Test
    void signingOutIsAPost() throws Exception {
        visitor.signIn("staff", PASSWORD, "/");

        assertThat(visitor.open("/sign-out").statusCode()).isEqualTo(404);
        assertThat(visitor.open("/cases").statusCode()).isEqualTo(200);
        visitor.post("/sign-out", Map.of());

        assertThat(visitor.open("/cases").statusCode()).isEqualTo(302);
    }

    @Test
    void anotherSiteCannotMakeABrowserActHere() throws Exception {
        visitor.signIn("staff", PASSWORD, "/");

        visitor.post("/sign-out", Map.of(), "Sec-Fetch-Site", "cross-site");
        visitor.post("/sign-out", Map.of(), "Origin", "https://evil.example");

        assertThat(visitor.open("/cases").statusCode()).isEqualTo(200);
    }

    @Test
    void aBrowserThatSendsNoReferrerMaySignIn() throws Exception {
        var answer = visitor.post("/sign-out", Map.of(), "Origin", "null", "Sec-Fetch-Site", "same-origin");

        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @Test
    void theLanguageIsChosenByALinkAndStays() throws Exception {
        visitor.open("/sign-in?lang=fr");

        assertThat(visitor.open("/sign-in").body())
                .contains("<html lang=\"fr\"")
                .contains("Se connecter");
    }

    @Test
    void aProgramAsksForARunAndTakesWhatCameOfIt() throws Exception {
        var answer = program(
                "staff",
                "/api/runs",
                "{\"caseRef\":\"KAZ-2019-001\",\"audience\":\"PUBLIC\",\"language\":\"en\",\"format\":\"PDF\"}");

        assertThat(answer.statusCode()).isEqualTo(202);
        var run = URI.create(answer.headers().firstValue("Location").orElseThrow())
                .getPath();
        for (int i = 0; i < 600 && !program("staff", run, null).body().contains("DONE"); i++) Thread.sleep(100);
        var content = program("staff", run + "/content", null);

        assertThat(content.statusCode()).isEqualTo(200);
        assertThat(content.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"KAZ-2019-001_public_[0-9-]{10}_en\\.pdf\"");
    }

    @Test
    void aCopyOfACaseThatDemandsFourEyesDemandsThemToo() throws Exception {
        // Other people than those of the sample, of which other tests make what leaves at once.
        var file = Files.readString(Path.of("../samples/cases/kgz-2024-journalist.yaml"))
                .replace("Төребаева", "Адилова")
                .replace("Torebaeva", "Adilova")
                .replace("Калмырза", "Бакыт")
                .replace("Kalmyrza", "Bakyt")
                .replace("Sazbakov", "Omurov");
        visitor.signIn("staff", PASSWORD, "/");
        upload(file.replaceFirst("reference: .*", "reference: KGZ-2024-201\nfourEyes: true"));
        upload(file.replaceFirst("reference: .*", "reference: KGZ-2024-202"));

        var run = URI.create(program("staff", "/api/runs", order("KGZ-2024-202", "DONOR", "en", "XLSX"))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .getPath();
        for (int i = 0; i < 600 && !program("staff", run, null).body().contains("endedAt"); i++) Thread.sleep(100);

        assertThat(program("staff", run, null).body()).contains("AWAITS_APPROVAL");
        assertThat(program("staff", run + "/content", null).statusCode()).isEqualTo(409);
    }

    private void upload(String file) throws Exception {
        assertThat(bring(file, Map.of("store", "x"))).contains("is stored");
    }

    private void replace(String file) throws Exception {
        assertThat(bring(file, Map.of("store", "x", "replace", "on"))).contains("is replaced");
    }

    private String bring(String file, Map<String, String> given) throws Exception {
        return visitor.bring(visitor.open("/upload"), "upload", "file", file.getBytes(UTF_8), given)
                .body();
    }

    @Test
    void aPersonWithoutScriptWatchesARunAndTakesWhatCameOfIt() throws Exception {
        var answer = program(
                "staff",
                "/api/runs",
                "{\"caseRef\":\"KAZ-2019-001\",\"audience\":\"TREATY_BODY\",\"language\":\"en\",\"format\":\"PDF\"}");
        var location = answer.headers().firstValue("Location").orElseThrow();
        var address = "/run?run=" + location.substring(location.lastIndexOf('/') + 1);
        visitor.signIn("staff", PASSWORD, "/");
        var page = visitor.open(address);
        for (int i = 0; i < 600 && !page.body().contains("id=\"download\""); i++) {
            Thread.sleep(100);
            page = visitor.open(address);
        }

        var document = visitor.send(page, "take", Map.of("download", "x"));

        assertThat(document.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(document.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("KAZ-2019-001_treaty-body_");
    }

    @Test
    void aProgramIsToldWhatIsWrong() throws Exception {
        assertThat(program("donor", "/api/runs/R-0000-0000", null).statusCode()).isEqualTo(404);
        assertThat(program("staff", "/api/runs", "{\"caseRef\":\"KAZ-2019-001\"}"))
                .returns(400, HttpResponse::statusCode)
                .extracting(HttpResponse::body)
                .asString()
                .contains("audience is missing");
        assertThat(program("staff", "/api/runs", "{").statusCode()).isEqualTo(400);
        assertThat(program("staff", "/api/runs/R-0000-0000", null))
                .returns(404, HttpResponse::statusCode)
                .returns(
                        "application/problem+json",
                        found -> found.headers().firstValue("Content-Type").orElse(""))
                .extracting(HttpResponse::body)
                .asString()
                .contains("RUN_UNKNOWN");
    }

    @Test
    @Timeout(60)
    void aProgramThatSendsNoEndOrTooMuchIsToldSo() throws Exception {
        assertThat(program("staff", "/api/runs", "{\"a\":{").statusCode()).isEqualTo(400);
        assertThat(program("staff", "/api/runs", "[".repeat(5000)).statusCode()).isEqualTo(400);
        assertThat(program("staff", "/api/runs", "{\"caseRef\":\"" + "A".repeat(10_000) + "\"}"))
                .returns(400, HttpResponse::statusCode)
                .extracting(HttpResponse::body)
                .asString()
                .hasSizeLessThan(200);
    }

    @Test
    void aVarietyOfALanguageIsThatLanguage() throws Exception {
        var answer = program("staff", "/api/runs", order("KAZ-2019-001", "PUBLIC", "en-x-anything", "PDF"));

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).contains("\"language\":\"en\"");
    }

    @Test
    void aProgramIsToldAtOnceThatThereIsNothingToMake() throws Exception {
        assertThat(program("staff", "/api/runs", order("ZZZ-2019-001", "PUBLIC", "en", "PDF")))
                .returns(404, HttpResponse::statusCode)
                .returns("application/problem+json", PortalIT::type)
                .extracting(HttpResponse::body)
                .asString()
                .contains("CASE_UNKNOWN");
        assertThat(program("staff", "/api/runs", order("KAZ-2019-001", "PUBLIC", "tlh", "PDF")))
                .returns(422, HttpResponse::statusCode)
                .extracting(HttpResponse::body)
                .asString()
                .contains("LANGUAGE_UNSUPPORTED");
    }

    @Test
    void donorsGetWorkbooksAloneWhoeverAsks() throws Exception {
        assertThat(program("staff", "/api/runs", order("KAZ-2019-001", "DONOR", "en", "PDF")))
                .returns(422, HttpResponse::statusCode)
                .returns("application/problem+json", PortalIT::type)
                .extracting(HttpResponse::body)
                .asString()
                .contains("FORMAT_UNSUITED", "XLSX");
        assertThat(program("staff", "/api/runs", order("KAZ-2019-001", "DONOR", "en", "XLSX"))
                        .statusCode())
                .isEqualTo(202);
    }

    @Test
    void aProgramAsksForAPortfolioAndForWhatWasWritten() throws Exception {
        var portfolio =
                program("staff", "/api/runs", ofKind("PORTFOLIO", "\"caseRefs\":[\"KGZ-2024-007\",\"KAZ-2019-001\"]"));
        assertThat(portfolio.statusCode()).isEqualTo(202);
        assertThat(portfolio.body())
                .contains("\"kind\":\"PORTFOLIO\"", "\"caseRefs\":[\"KAZ-2019-001\",\"KGZ-2024-007\"]")
                .doesNotContain("\"caseRef\":");
        var appeal = program("staff", "/api/runs", ofKind("APPEAL", "\"caseRef\":\"KGZ-2024-007\""));

        assertThat(done(portfolio)).matches("attachment; filename=\"portfolio_public_[0-9-]{10}_en\\.pdf\"");
        assertThat(done(appeal)).matches("attachment; filename=\"KGZ-2024-007_appeal_public_[0-9-]{10}_en\\.pdf\"");
    }

    /** Under which name what came of a run leaves, once it is done. */
    private String done(HttpResponse<String> asked) throws Exception {
        var run =
                URI.create(asked.headers().firstValue("Location").orElseThrow()).getPath();
        for (int i = 0; i < 600 && !program("staff", run, null).body().contains("endedAt"); i++) Thread.sleep(100);
        return program("staff", run + "/content", null)
                .headers()
                .firstValue("Content-Disposition")
                .orElseThrow();
    }

    @Test
    void aProgramIsToldWhyAKindIsNotMade() throws Exception {
        for (var wrong : Map.of(
                        ofKind("PORTFOLIO", "\"caseRefs\":[\"KAZ-2019-001\"]"), "not 2 to 50 cases",
                        ofKind("PORTFOLIO", "\"caseRefs\":[\"KAZ-2019-001\",\"KAZ-2019-001\"]"),
                                "a case is there twice",
                        ofKind("NOTE", "\"caseRef\":\"KAZ-2019-001\""), "kind is not one of",
                        ofKind("APPEAL", "\"caseRef\":\"KAZ-2019-001\",\"caseRefs\":[]"), "give one of them")
                .entrySet())
            assertThat(program("staff", "/api/runs", wrong.getKey()))
                    .returns(400, HttpResponse::statusCode)
                    .returns("application/problem+json", PortalIT::type)
                    .extracting(HttpResponse::body)
                    .asString()
                    .contains(wrong.getValue());
        assertThat(program("staff", "/api/runs", ofKind("APPEAL", "\"caseRef\":\"KAZ-2019-001\"")))
                .returns(422, HttpResponse::statusCode)
                .extracting(HttpResponse::body)
                .asString()
                .contains("NOTHING_WRITTEN");
        assertThat(program(
                                "staff",
                                "/api/runs",
                                ofKind("PORTFOLIO", "\"caseRefs\":[\"KAZ-2019-001\",\"ZZZ-2019-001\"]"))
                        .statusCode())
                .isEqualTo(404);
    }

    private static String ofKind(String kind, String cases) {
        return "{\"kind\":\"%s\",%s,\"audience\":\"PUBLIC\",\"language\":\"en\",\"format\":\"PDF\"}"
                .formatted(kind, cases);
    }

    @Test
    void aPersonWhoAsksForAPdfForDonorsIsToldWhatToDo() throws Exception {
        visitor.signIn("staff", PASSWORD, "/");
        var form = visitor.open("/new-briefing?case=KAZ-2019-001");
        var chosen = Map.of("audience", "DONOR", "language", "en", "format", "PDF");

        var refused = visitor.send(form, "brief", with(chosen, "make"));
        var shown = visitor.send(form, "brief", with(chosen, "update"));

        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("This audience takes another format", "Choose XLSX");
        for (var page : List.of(refused, shown))
            assertThat(page.body()).contains("value=\"XLSX\"").doesNotContain("value=\"PDF\"");
    }

    @Test
    void aSessionOpensNothingToAProgramAndNobodyIsAskedByName() throws Exception {
        visitor.signIn("staff", PASSWORD, "/");

        var answer = visitor.open("/api/runs/R-0000-0000");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Basic");
    }

    @Test
    void staffReadTheDescriptionOfTheApi() throws Exception {
        visitor.signIn("staff", PASSWORD, "/");

        assertThat(visitor.open("/openapi").body())
                .contains("/api/runs/{number}/content:", "- XLSX", "- PORTFOLIO", "/api/treaties:", "boundThrough:")
                .contains("laterActs:", "openForTheAct:", "domesticLaw:", "recordedEffectDisagrees:");
        assertThat(visitor.open("/metrics").statusCode()).isEqualTo(404);
        assertThat(visitor.open("/health").statusCode()).isEqualTo(404);
    }

    @Test
    void theStatusOfTreatiesIsAPageWhoseAddressSaysWhatIsAsked() throws Exception {
        visitor.signIn("staff", PASSWORD, "/");

        var page = visitor.open("/treaties?state=KAZ&day=2019-12-06").body();
        var french = visitor.open("/treaties?state=NLD&day=2019-12-01", "Accept-Language", "fr")
                .body();

        assertThat(page)
                .contains("<h1>Kazakhstan on 6 December 2019</h1>", "12 of 25 instruments", "How far our data goes")
                .contains("What Kazakhstan did, in order", "Ratified the Convention on the Rights of the Child")
                .contains("/treaties?state=KAZ&amp;day=2019-12-06&amp;page=2", "aria-sort=\"ascending\"", "<svg")
                .doesNotContain("style=\"");
        assertThat(french).contains("Pays-Bas, le 1er décembre 2019", "Les actes des Pays-Bas, dans l’ordre");
    }

    @Test
    void whoAsksForNoStateIsShownTheFirstOfTheCasesToday() throws Exception {
        visitor.signIn("staff", PASSWORD, "/");

        assertThat(visitor.open("/treaties").body()).contains("<h1>China on ");
    }

    @Test
    void aTopicShowsTheTreatiesThatSpeakOfItAndWhatTheySay() throws Exception {
        visitor.signIn("staff", PASSWORD, "/");

        assertThat(visitor.open("/treaties?state=KAZ&day=2019-12-06&topic=RETURN")
                        .body())
                .contains("4 of 4 instruments", "CAT 3", "binds since 25 Sep 1998", "Return to danger")
                .doesNotContain("Migrant Workers Convention");
    }

    @Test
    void aStateOrADayThatIsNoneIsToldAtItsFieldAndNothingElseIsAnswered() throws Exception {
        visitor.signIn("staff", PASSWORD, "/");

        var page = visitor.open("/treaties?state=%3Cb%3E&day=6/12/2019");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("id=\"state-fault\"", "id=\"day-fault\"", "value=\"6/12/2019\"", "<h1>Treaty status</h1>")
                .doesNotContain("<table", "<b>&gt;");
        assertThat(visitor.open("/treaty-workbook?state=XXX").statusCode()).isEqualTo(404);
    }

    @Test
    void theStatusOfTreatiesIsTakenAsAWorkbook() throws Exception {
        visitor.signIn("staff", PASSWORD, "/");

        var workbook = visitor.open("/treaty-workbook?state=KAZ&day=2019-12-06");

        assertThat(type(workbook)).startsWith("application/vnd.openxmlformats");
        assertThat(workbook.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"treaties_KAZ_2019-12-06_en.xlsx\"");
        assertThat(workbook.body()).startsWith("PK");
    }

    @Test
    void donorsFindNoTreatiesHoweverTheyAsk() throws Exception {
        visitor.signIn("donor", PASSWORD, "/");

        var absent = visitor.open("/nope").body();

        assertThat(visitor.open("/treaties").body()).isEqualTo(absent);
        assertThat(visitor.open("/treaty-workbook?state=KAZ").body()).isEqualTo(absent);
        assertThat(program("donor", "/api/treaties?state=KAZ", null).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aTreatyBodyLandsOnTheTreatiesAndLearnsNothingOfOurCases() throws Exception {
        visitor.signIn("treaty_body", PASSWORD, "/");

        assertThat(visitor.open("/").headers().firstValue("Location").orElseThrow())
                .endsWith("/treaties");
        assertThat(visitor.open("/treaties").body())
                .contains("Choose a state or a region, and a day", "treaty body")
                .doesNotContain("selected=\"selected\">China", "href=\"/cases\"", "/corrections");
        assertThat(visitor.open("/treaties?state=KAZ&day=2019-12-06").body())
                .contains("<h1>Kazakhstan on 6 December 2019</h1>");
        assertThat(visitor.open("/treaty-workbook?state=KAZ").statusCode()).isEqualTo(200);
        for (var other : List.of("/cases", "/case?case=KAZ-2019-001", "/documents", "/upload", "/reports", "/openapi"))
            assertThat(visitor.open(other).statusCode()).as(other).isEqualTo(404);
        assertThat(program("treaty_body", "/api/treaties?state=KAZ", null).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoMayNotCorrectFindsNothingThere() throws Exception {
        for (var name : List.of("staff", "donor", "treaty_body")) {
            var caller = new Visitor(home());
            caller.signIn(name, PASSWORD, "/");
            var absent = caller.open("/nope").body();

            for (var page :
                    List.of("/corrections", "/correction", "/take-back?correction=C-0000-0000", "/corrections-file"))
                assertThat(caller.open(page))
                        .as(name + " " + page)
                        .returns(404, HttpResponse::statusCode)
                        .returns(absent, HttpResponse::body);
            assertThat(caller.post("/correction", Map.of("record", "x")).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void whoMayCorrectIsToldEachFaultAndFindsWhatWasWrittenStillThere() throws Exception {
        visitor.signIn("legal", PASSWORD, "/");
        var form = visitor.open("/correction");
        var written = Map.of("treaty", "CAT", "date", "24.3.2022", "source", "a <note>", "note", "x".repeat(2001));

        var refused = visitor.send(form, "form", with(written, "look"));
        var recorded = visitor.send(form, "form", with(written, "record"));

        assertThat(refused.body())
                .contains("<title>5 faults: Enter a correction", "id=\"date-fault-0\"", "id=\"note-fault-0\"")
                .contains("id=\"state-fault-0\"", "id=\"what-fault-0\"", "id=\"sourceDate-fault-0\"")
                .contains("value=\"24.3.2022\"", "value=\"a &lt;note&gt;\"")
                .doesNotContain("id=\"treaty-fault-0\"");
        assertThat(recorded.body()).doesNotContain("The correction is recorded");
        assertThat(visitor.open("/take-back?correction=C-0000-0000").statusCode())
                .isEqualTo(404);
        assertThat(visitor.open("/corrections?entered=C-0000-0000").body())
                .doesNotContain("The correction is recorded");
    }

    @Test
    void aCorrectionThatNamesSomebodyInACaseIsRefusedAndDoesNotSayWho() throws Exception {
        visitor.signIn("legal", PASSWORD, "/");
        var written = Map.of(
                "treaty", "CAT",
                "state", "KAZ",
                "what", "signature",
                "date", "1998-01-01",
                "source", "letter that T. Sazbakov handed over",
                "sourceDate", "2024",
                "note", "see the account of Айсалкын Төребаева");

        var refused = visitor.send(visitor.open("/correction"), "form", with(written, "look"));

        assertThat(refused.body())
                .contains("<title>2 faults: Enter a correction", "id=\"source-fault-0\"", "id=\"note-fault-0\"")
                .contains("It holds a name of somebody in a case: say it without that name.")
                .doesNotContain("KGZ-2024-007");
        assertThat(visitor.open("/corrections").body()).doesNotContain("Sazbakov");
    }

    @Test
    void beforeACorrectionIsRecordedEveryAnswerThatItChangesIsShown() throws Exception {
        visitor.signIn("legal", PASSWORD, "/");
        var written = Map.of(
                "treaty", "ICCPR-OP1",
                "state", "KAZ",
                "what", "ratification",
                "instead", "2009-06-30",
                "source", "an invented letter",
                "sourceDate", "2024");

        var preview = visitor.send(visitor.open("/correction"), "form", with(written, "look"));

        assertThat(preview.body())
                .containsSubsequence(
                        "<caption>Kazakhstan and First Optional Protocol",
                        "Without it",
                        "With it",
                        "<caption>Kazakhstan and Covenant on Civil and Political Rights",
                        "Complaints by individuals: not open")
                .doesNotContain("<caption>Kazakhstan and Convention against Torture");
    }

    @Test
    void whatWasWrittenWhenTheSessionEndedComesBackAfterSigningInAgain() throws Exception {
        visitor.signIn("legal", PASSWORD, "/");
        var form = visitor.open("/correction");
        visitor.post("/sign-out", Map.of());
        var written = Map.of("treaty", "CAT", "source", "une lettre inventée", "note", "\"a <note>\"");

        var ended = visitor.send(form, "form", with(written, "look"));
        visitor.open("/sign-in");
        var early = visitor.send(ended, "kept", Map.of());
        visitor.signIn("legal", PASSWORD, "/");
        var again = visitor.send(early, "kept", Map.of());

        assertThat(ended.statusCode()).isEqualTo(200);
        assertThat(ended.body())
                .contains("You were signed out", "value=\"une lettre inventée\"", "&quot;a &lt;note&gt;&quot;")
                .doesNotContain("ViewState", "Own corrections");
        assertThat(again.body())
                .contains("<title>Enter a correction", "value=\"une lettre inventée\"", "value=\"CAT\" selected");
        assertThat(again.request().uri().getQuery()).isNull();
        assertThat(visitor.send(again, "form", with(written, "look")).body()).contains("faults: Enter a correction");
    }

    @Test
    void theAdministratorMayCorrectToo() throws Exception {
        visitor.signIn("admin", PASSWORD, "/");

        assertThat(visitor.open("/treaties").body()).contains("Own corrections: none");
        assertThat(visitor.open("/corrections").statusCode()).isEqualTo(200);
    }

    @Test
    void aProgramAsksHowAStateStoodAndWhatBoundIt() throws Exception {
        assertThat(program("staff", "/api/treaties?state=KAZ&on=1999-02-01&treaty=REFUGEE", null)
                        .body())
                .startsWith("{\"state\":\"KAZ\",\"on\":\"1999-02-01\",\"treaties\":[{\"treaty\":\"REFUGEE\","
                        + "\"status\":\"NOT_PARTY\",\"effectiveSince\":null,\"evidence\":\"one-dataset\",")
                .contains("{\"provision\":\"REFUGEE 33\",\"boundThrough\":\"REFUGEE-P\",\"heading\":")
                .doesNotContain("CAT");
        assertThat(program("staff", "/api/treaties?state=KAZ", null).body())
                .contains("\"treaty\":\"UDHR\"", "{\"provision\":\"CAT 3\",\"boundThrough\":\"CAT\",");
    }

    @Test
    void aProgramIsToldAllThatThePageTellsOfAState() throws Exception {
        var jamaica = program("staff", "/api/treaties?state=JAM&on=1990-01-01&act=1976-01-01", null)
                .body();

        assertThat(jamaica)
                .contains(
                        "\"kind\":\"RATIFICATION\",\"mechanism\":null,\"date\":\"1975-10-03\",\"effect\":\"1976-03-23\"")
                .contains("\"laterActs\":[{\"kind\":\"WITHDRAWAL\",\"mechanism\":null,\"date\":\"1997-10-23\"")
                .contains("\"kind\":\"SUCCESSION\"", "\"rule\":\"As successor of a state that was bound\"")
                .contains("\"through\":\"ICCPR-OP1\",\"open\":\"YES\",\"openSince\":\"1976-03-23\"")
                .contains("\"act\":\"1976-01-01\",\"openForTheAct\":\"NO\"")
                .contains("\"printedStatement\":{\"articles\":[\"8\",\"17\",\"24\",\"25\"]")
                .contains("\"key\":\"UNTC-TABLES\",\"description\":\"")
                .contains("\"coverage\":[\"“No action found” is not proof of absence.\"");
        assertThat(program("staff", "/api/treaties?state=LVA&on=2019-12-06&treaty=REFUGEE", null)
                        .body())
                .contains("\"effect\":\"NOT_BOUND\",\"provisions\":[{\"provision\":\"REFUGEE"
                        + " 8\",\"finding\":\"RECORDED\"");
        assertThat(program("staff", "/api/treaties?state=KAZ&on=2019-12-06&treaty=CAT&topic=RETURN", null)
                        .body())
                .contains("\"domesticLaw\":{\"adopted\":\"1998-06-29\"", "\"depositedOn\":\"1998-08-26\"")
                .contains("\"provisions\":[{\"provision\":\"CAT 3\"");
    }

    @Test
    void aProgramAsksHowTheStatesOfARegionStood() throws Exception {
        assertThat(program("staff", "/api/treaties/regions/143?on=2019-12-06&treaty=CAT", null)
                        .body())
                .startsWith("{\"region\":\"143\",\"on\":\"2019-12-06\",\"states\":[{\"state\":\"KAZ\",")
                .contains("{\"state\":\"UZB\",", "{\"provision\":\"CAT 3\",\"boundThrough\":\"CAT\",")
                .doesNotContain("REFUGEE");
    }

    @Test
    void aProgramIsToldWhichPartOfItsQuestionIsNone() throws Exception {
        for (var wrong : Map.of(
                        "/api/treaties", "state is missing",
                        "/api/treaties?state=XXX", "state is not one we hold",
                        "/api/treaties/regions/999", "region is not one we hold",
                        "/api/treaties?state=KAZ&on=6/12/2019", "on is not a day",
                        "/api/treaties?state=KAZ&on=2019-12-06&act=2019-12-07", "act is after the day",
                        "/api/treaties?state=KAZ&topic=NOPE", "topic is none",
                        "/api/treaties?state=KAZ&treaty=CAT,NOPE", "treaty is not one we hold")
                .entrySet())
            assertThat(program("staff", wrong.getKey(), null))
                    .returns(400, HttpResponse::statusCode)
                    .returns("application/problem+json", PortalIT::type)
                    .extracting(HttpResponse::body)
                    .asString()
                    .contains(wrong.getValue());
    }

    private static String order(String ref, String audience, String language, String format) {
        return "{\"caseRef\":\"%s\",\"audience\":\"%s\",\"language\":\"%s\",\"format\":\"%s\"}"
                .formatted(ref, audience, language, format);
    }

    private static Map<String, String> with(Map<String, String> fields, String button) {
        var all = new HashMap<>(fields);
        all.put(button, "x");
        return all;
    }

    private static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    @Test
    void whatAPartnerGivesIsTakenInWholeOrNotAtAll() throws Exception {
        var file = Path.of("../samples/agreements/nordic-fund-2025.yaml");
        agree(Files.readString(file));
        visitor.signIn("staff", PASSWORD, "/");
        var page = visitor.open("/partner-figures?agreement=nordic-fund-2025");
        var given = Map.of("period", "2026-01-01/2026-06-30", "language", "en", "take", "x");

        var faulty = visitor.bring(page, "form", "file", filled(file, 2.5), given);
        assertThat(faulty.body())
                .contains("1 fault", ">G6<", "OP3", "People are counted in whole numbers", "Nothing yet.")
                .doesNotContain("2.5");
        assertThat(visitor.send(faulty, "sheet", Map.of("errors", "x"))
                        .headers()
                        .firstValue("Content-Disposition"))
                .hasValue(
                        "attachment; filename=\"nordic-fund-2025_partner-form-errors_2026-01-01--2026-06-30_en.xlsx\"");

        var taken = visitor.bring(page, "form", "file", filled(file, 7), given);
        assertThat(taken.body())
                .contains("2 figures were taken in", "The attendance list")
                .doesNotContain("Nothing yet.");
    }

    /** As a partner would: a share, and how many lawyers were trained. */
    private static byte[] filled(Path agreement, double lawyers) throws IOException {
        var agreed = new AgreementReader().read(agreement);
        var period = ReportingPeriod.parse("2026-01-01/2026-06-30");
        var form = new PartnerForm(
                agreed.reference(),
                "Example Rights Watch",
                "Protection",
                period,
                Locale.ENGLISH,
                LocalDate.of(2026, 7, 1),
                agreed.toAsk(period, Locale.ENGLISH));
        var out = new ByteArrayOutputStream();
        PartnerWorkbook.blank(form, out);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheet = workbook.getSheetAt(1);
            sheet.getRow(4).getCell(6).setCellValue(0.7);
            sheet.getRow(4).getCell(8).setCellValue("The survey");
            sheet.getRow(5).getCell(6).setCellValue(lawyers);
            sheet.getRow(5).getCell(8).setCellValue("The attendance list");
            out.reset();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** Asks for the making or the release of a report, and waits until it is over. */
    private String over(String account, String path, String body) throws Exception {
        var place =
                program(account, path, body).headers().firstValue("Location").orElseThrow();
        var run = place.substring(place.indexOf("/api/"));
        String status;
        do {
            Thread.sleep(200);
            status = program(account, run, null).body();
        } while (status.matches("(?s).*\"state\":\"(QUEUED|RUNNING|RETRYING)\".*"));
        return status;
    }

    @Test
    void aReportReachesItsDonorThroughTwoPeopleAndNoOtherDonor() throws Exception {
        var agreement = Files.readString(Path.of("../samples/agreements/lake-trust-2025.yaml"));
        assertThat(agree(agreement.replace("period: 2025-01-01/2026-12-31", "period: soon")))
                .returns(422, HttpResponse::statusCode)
                .extracting(HttpResponse::body)
                .asString()
                .contains("AGREEMENT_FILE_FAULTY");
        assertThat(agree(agreement).statusCode()).isEqualTo(201);
        assertThat(agree(agreement.replace("code: LAKE", "code: POND")).statusCode())
                .isEqualTo(409);
        visitor.signIn("admin", PASSWORD, "/");
        visitor.send(
                visitor.open("/donor-reports"), "assign", Map.of("account", "donor", "donor", "LAKE", "assignTo", "x"));
        var wanted = "{\"agreement\":\"lake-trust-2025\",\"period\":\"%s\",\"languages\":[\"en\"]}";
        assertThat(program("staff", "/api/donor-reports", wanted.formatted("2025-02-01/2025-03-31")))
                .returns(422, HttpResponse::statusCode);

        var whole = wanted.formatted("2025-01-01/2025-12-31");
        var asked = program("staff", "/api/donor-reports", whole);
        assertThat(asked.statusCode()).isEqualTo(202);
        var named = whole.replace("]}", "],\"explanations\":{\"A1\":{\"en\":\"We helped Temir Sazbakov.\"}}}");
        assertThat(over("staff", "/api/donor-reports", named))
                .contains("\"state\":\"FAILED\"", "PROTECTED_NAME_IN_TEXT", "A1.explanation")
                .doesNotContain("Sazbakov", "\"report\"");
        var prepared = over("staff", "/api/donor-reports", whole);
        assertThat(prepared).contains("\"deed\":\"PREPARE\"", "\"state\":\"DONE\"");
        var report = "/api/donor-reports/" + prepared.replaceAll("(?s).*\"report\":\"(Q-[^\"]+)\".*", "$1");
        assertThat(program("staff", "/api/donor-reports", null).body().split("\"agreement\":\"lake-trust-2025\"", -1))
                .as("the same order twice leaves one report")
                .hasSize(2);
        var own = "/api/own-agreements/reports" + report.substring(report.lastIndexOf('/')) + "/en/WORKBOOK";
        assertThat(program("donor", own, null).statusCode()).isEqualTo(404);
        assertThat(program("staff", report + "/preview", null).body()).contains("\"told\"", "\"hidden\"");
        var hash = program("staff", report, null).body().replaceAll("(?s).*?\"sha256\":\"([0-9a-f]{64})\".*", "$1");
        assertThat(visitor.open("/api/check/" + hash).body()).contains("\"released\":false");
        assertThat(program("staff", report + "/release", "").body()).contains("APPROVAL_OF_ONES_OWN");
        assertThat(over("legal", report + "/release", "")).contains("\"state\":\"DONE\"", "\"deed\":\"RELEASE\"");
        assertThat(program("staff", report + "/preview", null).statusCode()).isEqualTo(404);
        assertThat(visitor.open("/api/check/" + hash).body())
                .contains("\"released\":true", "\"kind\":\"DONOR_REPORT\"")
                .doesNotContain("withdrawnOn", "LAKE", "lake-trust-2025");

        var taken = program("donor", own, null);
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(taken.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("filename=\"ERW_LAKE_0042-25_annual_", "filename*=UTF-8''Lake%20Trust");
        assertThat(program("donor", "/api/own-agreements", null).body())
                .contains("lake-trust-2025", "\"sha256\"")
                .doesNotContain("preparedBy", "staff");
        assertThat(program("donor", report, null).statusCode()).isEqualTo(404);
        assertThat(program("staff", own, null).statusCode()).isEqualTo(404);
        assertThat(program("staff", report + "/keeping", "{\"reason\":\"She agreed.\",\"seal\":\"0\"}"))
                .returns(409, HttpResponse::statusCode)
                .extracting(HttpResponse::body)
                .asString()
                .contains("DECISION_MADE");
        agree(agreement
                .replace("reference: lake-trust-2025", "reference: pond-trust-2025")
                .replace("code: LAKE", "code: POND"));
        visitor.send(
                visitor.open("/donor-reports"), "assign", Map.of("account", "donor", "donor", "POND", "assignTo", "x"));
        assertThat(program("donor", own, null).statusCode()).isEqualTo(404);
        assertThat(program("donor", "/api/own-agreements", null).body()).doesNotContain("lake-trust-2025");

        visitor.send(
                visitor.open("/donor-reports"), "assign", Map.of("account", "donor", "donor", "LAKE", "assignTo", "x"));
        assertThat(program("staff", report + "/withdrawal", "{\"reason\":\"It was wrong.\"}")
                        .body())
                .contains("WITHDRAWN");
        assertThat(program("donor", own, null))
                .returns(410, HttpResponse::statusCode)
                .extracting(HttpResponse::body)
                .asString()
                .contains("REPORT_WITHDRAWN")
                .doesNotContain("It was wrong.");
        assertThat(visitor.open("/api/check/" + hash).body()).contains("\"withdrawnOn\"");
    }

    @Test
    void aReportIsHeldBackWhileSomebodyInItAllowsItNoLongerAndGoneOnceThatIsDecided() throws Exception {
        visitor.signIn("admin", PASSWORD, "/");
        upload(COUNTED);
        agree(SEA);
        visitor.send(
                visitor.open("/donor-reports"), "assign", Map.of("account", "donor", "donor", "SEA", "assignTo", "x"));
        var number =
                prepared("{\"agreement\":\"sea-trust\",\"period\":\"2025-01-01/2025-12-31\",\"languages\":[\"en\"]}");
        var report = "/api/donor-reports/" + number;
        var own = "/api/own-agreements/reports/" + number + "/en/HXL";
        program("legal", report + "/release", "");
        for (int i = 0; i < 600 && program("donor", own, null).statusCode() != 200; i++) Thread.sleep(100);
        assertThat(program("donor", own, null).statusCode()).isEqualTo(200);

        replace(COUNTED.replace("from: 2025-03-16", "from: 2025-03-16, withdrawn: 2025-09-01"));
        assertThat(program("donor", own, null))
                .returns(409, HttpResponse::statusCode)
                .extracting(HttpResponse::body)
                .asString()
                .contains("REPORT_HELD_BACK")
                .doesNotContain("consent");
        assertThat(program("donor", "/api/own-agreements", null).body())
                .contains("HELD_BACK")
                .doesNotContain("sha256");

        program("staff", report + "/withdrawal", "{\"reason\":\"She asked for it.\"}");
        assertThat(program("donor", own, null))
                .returns(410, HttpResponse::statusCode)
                .extracting(HttpResponse::body)
                .asString()
                .contains("REPORT_WITHDRAWN")
                .doesNotContain("consent");
    }

    /** The number of the report, once it waits for its second person. */
    private String prepared(String wanted) throws Exception {
        var place = URI.create(program("staff", "/api/donor-reports", wanted)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .getPath();
        var number = Pattern.compile("Q-[0-9A-Z]{4}-[0-9A-Z]{4}")
                .matcher(program("staff", place, null).body());
        for (int i = 0; i < 600 && !number.find(); i++) {
            Thread.sleep(100);
            number.reset(program("staff", place, null).body());
        }
        return number.group();
    }

    private HttpResponse<String> agree(String yaml) throws Exception {
        return send("staff", "/api/agreements", "application/yaml", yaml);
    }

    private HttpResponse<String> program(String name, String path, @Nullable String body) throws Exception {
        return send(name, path, "application/json", body);
    }

    private HttpResponse<String> send(String name, String path, String type, @Nullable String body) throws Exception {
        var request = HttpRequest.newBuilder(home().resolve(path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString((name + ":" + PASSWORD).getBytes(UTF_8)));
        if (body != null) request.header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body));
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI home() throws Exception {
        return new URI("http", null, "127.0.0.1", address.getPort(), "/", null, null);
    }

    /** The main part of a page, without what differs by what was typed or by chance. */
    private static String said(HttpResponse<String> page) {
        return page.body().substring(page.body().indexOf("<main")).replaceAll("value=\"[^\"]*\"", "");
    }
}
