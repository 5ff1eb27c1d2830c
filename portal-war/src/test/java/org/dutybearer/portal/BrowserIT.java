package org.dutybearer.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dutybearer.casefile.CrowdedCase;
import org.dutybearer.interchange.CaseFileWriter;
import org.dutybearer.interchange.Format;
import org.dutybearer.treaty.Corrections;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * What people do with the portal, in a real browser, on one server that all tests share. They look at no pixel but at what a
 * person reads; axe looks at every page on the way.
 */
@SuppressWarnings("NullAway.Init")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrowserIT {
    private static final String PASSWORD = "open-sesame";
    private static final Path CASES = Path.of("../samples/cases").toAbsolutePath();
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @TempDir
    private static Path folder;

    private static int port;
    private static Process server;
    private static Playwright playwright;
    private static Browser browser;

    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void open() throws Exception {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        start();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(QUIET));
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    }

    @AfterAll
    static void close() {
        playwright.close();
        server.destroyForcibly();
    }

    @BeforeEach
    void newVisitor() {
        context = browser.newContext(
                new Browser.NewContextOptions().setLocale("en").setBaseURL("http://127.0.0.1:" + port));
        page = context.newPage();
        page.setDefaultTimeout(60_000);
    }

    @AfterEach
    void leave() {
        context.close();
    }

    @Test
    @Order(1)
    void staffFindACaseSeeWhyADutyIsEngagedAndMakeABriefing() throws IOException {
        page.navigate("/");
        look();
        signIn("staff");
        look();

        page.getByLabel("Search").fill("xinjiang");
        button("Show cases").click();
        assertThat(page.getByText("1 open case")).isVisible();
        row("KAZ-2019-001").getByRole(AriaRole.LINK).click();
        assertThat(page).hasTitle("Case KAZ-2019-001 – Dutybearer");
        assertThat(page.locator("#recommendations ~ .scroll tbody tr")).hasCount(4);
        look();

        var cell = page.locator("table.matrix tbody tr").first().locator("td").nth(2);
        assertThat(cell).containsText("Engaged");
        cell.getByRole(AriaRole.LINK).click();
        var element = page.locator("#element");
        assertThat(element).containsText("REFUGEE 31(1)");
        assertThat(page.locator("#element tr", with("Without delay"))).containsText("Unknown");
        assertThat(page.locator("#element .general tbody tr")).hasCount(9);
        assertThat(page.locator("#element .general tr", with("territory or power")))
                .containsText("Yes");
        assertThat(page.locator("table.matrix tbody tr").nth(1)).containsText("No account on record");
        look();

        page.locator("details#all summary").click();
        var custody = page.locator("details#all tr", with("ICCPR 9(3)"));
        custody.getByRole(AriaRole.LINK).first().click();
        assertThat(element).containsText("ICCPR 9(3)");
        assertThat(page.locator("details#all td.chosen")).isVisible();
        assertThat(page.locator("details#all tr", with("UDHR 5"))).containsText("contrary to a standard");
        look();

        page.getByRole(AriaRole.LINK, named("New briefing")).click();
        assertThat(page.getByText("What a treaty body will see")).isVisible();
        look();
        whom("Public").check();
        button("Make the briefing").click();
        assertThat(page.getByText("Look at this first")).isVisible();
        assertThat(page.getByText("What anyone will see")).isVisible();
        button("Make the briefing").click();

        page.waitForURL("**/run?run=*");
        var here = page.url();
        look();
        assertThat(page.getByText("of 5:").first()).isVisible();
        assertThat(page.getByText("The briefing is ready")).isVisible();
        assertThat(page.url()).isEqualTo(here);
        look();
        var download = page.waitForDownload(() -> button("Download the PDF").click());
        assertThat(download.suggestedFilename()).matches("KAZ-2019-001_public_[0-9-]+_en\\.pdf");
        var bytes = Files.readAllBytes(download.path());
        assertThat(bytes).startsWith("%PDF".getBytes(US_ASCII));
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(pdf).replace("\u00A0", " "))
                    .contains("6 October 2019", "EUR 57/1572/2019");
        }

        page.getByRole(AriaRole.LINK, named("Documents")).click();
        assertThat(row("KAZ-2019-001")).containsText("In force");
        look();
    }

    @Test
    @Order(2)
    void aFaultyCaseFileIsToldLineByLineAndNothingIsStored() throws IOException {
        var faulty = folder.resolve("faulty.yaml");
        Files.writeString(
                faulty,
                Files.readString(CASES.resolve("kgz-2024-journalist.yaml"))
                        .replaceFirst("reference: .*", "reference: KGZ-2024-099")
                        .replaceFirst("role: [A-Z]+", "role: NEIGHBOUR"));
        signIn("staff");
        page.navigate("/upload");
        look();

        file().setInputFiles(faulty);
        button("Check and store").click();

        assertThat(page).hasTitle("1 fault: Upload a case file – Dutybearer");
        var fault = page.locator("tr", with("states[0]."));
        assertThat(fault).containsText("Not one of the known values");
        assertThat(fault).containsText("TERRITORY");
        assertThat(fault.locator("td").first()).hasText(lineOf(faulty, "NEIGHBOUR"));
        assertThat(page.locator("main")).not().containsText("NEIGHBOUR");
        look();
        assertThat(page.navigate("/case?case=KGZ-2024-099").status()).isEqualTo(404);
    }

    @Test
    @Order(3)
    void aStoredCaseGivesWayOnlyToWhoSaysSo() {
        signIn("staff");
        page.navigate("/upload");

        file().setInputFiles(CASES.resolve("kgz-2024-journalist.yaml"));
        button("Check and store").click();
        assertThat(page.getByText("there is a case KGZ-2024-007 already")).isVisible();
        file().setInputFiles(CASES.resolve("kgz-2024-journalist.yaml"));
        page.getByLabel("Replace the stored case").check();
        button("Check and store").click();
        assertThat(page.getByText("KGZ-2024-007 is replaced")).isVisible();

        page.getByRole(AriaRole.LINK, named("Open the case")).click();
        assertThat(page).hasTitle("Case KGZ-2024-007 – Dutybearer");
        look();
    }

    @Test
    @Order(4)
    void whatAnAudienceMayNotReadIsRephrasedOneClickFromThePreview() throws IOException {
        var loose = folder.resolve("loose.yaml");
        Files.writeString(
                loose,
                Files.readString(CASES.resolve("kgz-2024-journalist.yaml"))
                        .replaceFirst("reference: .*", "reference: KGZ-2024-098")
                        .replaceFirst(
                                "en: Give back the camera and the telephone.",
                                "en: Give back the telephone +996 555 12 34 56.")
                        .replaceFirst(
                                "fr: Rendre l’appareil et le téléphone.", "fr: Rendre le téléphone à Temir Sazbakov."));
        signIn("staff");
        page.navigate("/upload");
        file().setInputFiles(loose);
        button("Check and store").click();

        page.navigate("/new-briefing?case=KGZ-2024-098");
        whom("Public").check();
        page.getByLabel("PDF with annex").check();
        button("Update the preview").click();
        var block = page.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("Recommendations: number 4"));
        assertThat(block).containsText("a telephone number");
        assertThat(block).containsText("Give back the telephone +996 555 12 34 56.");
        look();
        block.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Rephrase it"))
                .click();

        assertThat(page).hasTitle("Rephrase a text of case KGZ-2024-098 – Dutybearer");
        assertThat(page.getByText("It holds a telephone number")).isVisible();
        assertThat(page.getByText("It holds a protected name")).isVisible();
        look();
        field("English").fill("Give back the telephone.");
        button("Store these words").click();
        assertThat(page.getByText("It holds a telephone number")).hasCount(0);
        assertThat(page.getByText("It holds a protected name")).isVisible();
        field("French").fill("Rendre le téléphone.");
        button("Store these words").click();

        assertThat(page).hasTitle("New briefing on KGZ-2024-098 – Dutybearer");
        assertThat(whom("Public")).isChecked();
        assertThat(page.getByLabel("PDF with annex")).isChecked();
        assertThat(page.getByText("This briefing cannot be made yet")).hasCount(0);
        page.navigate("/case?case=KGZ-2024-098");
        assertThat(page.locator("#callTable tr", with("Give back the telephone.")))
                .hasCount(1);
    }

    @Test
    @Order(3)
    void aConsentThatIsWithdrawnHoldsTheDocumentBackUntilSomebodyWithdrawsIt() throws Exception {
        var agreed = Files.readString(CASES.resolve("kgz-2024-journalist.yaml"))
                .replaceFirst("reference: .*", "reference: KGZ-2024-097");
        signIn("staff");
        upload("agreed.yaml", agreed);
        page.navigate("/new-briefing?case=KGZ-2024-097");
        whom("Public").check();
        button("Update the preview").click();
        button("Make the briefing").click();
        assertThat(page.getByText("The briefing is ready")).isVisible();
        var run = page.url().substring(page.url().indexOf("run=") + 4);
        page.waitForDownload(() -> button("Download the PDF").click());
        assertThat(program("/api/runs/" + run + "/content").statusCode()).isEqualTo(200);
        page.navigate("/consents?case=KGZ-2024-097");
        page.locator("section", with("Айсалкын Төребаева"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("Withdraw .*Name, ")))
                .click();
        assertThat(page.getByRole(AriaRole.TABLE, named("What uses it"))).containsText("PDF, English");
        assertThat(page.getByText("EUR 58/7301/2024")).isVisible();
        look();

        upload(
                "withdrawn.yaml",
                agreed.replace(
                        "NAME, audience: PUBLIC, from: 2024-03-20",
                        "NAME, audience: PUBLIC, from: 2024-03-20, withdrawn: 2024-06-01"));

        assertThat(program("/api/runs/" + run + "/content").statusCode()).isEqualTo(409);
        page.navigate("/cases");
        assertThat(row("KGZ-2024-097")).containsText("Documents to decide");
        page.getByRole(AriaRole.LINK, named("Documents")).click();
        assertThat(page.getByText("1 document uses something that may no longer be shown"))
                .isVisible();
        assertThat(row("KGZ-2024-097")).containsText("To decide");
        assertThat(row("KGZ-2024-097").getByText("Download")).hasCount(0);
        look();
        page.getByRole(AriaRole.LINK, named("See what it touches and decide")).click();
        assertThat(row("KGZ-2024-097")).containsText("2 times, last on");
        assertThat(page.getByText("EUR 58/7301/2024")).isVisible();
        look();
        field("Reason").fill("Aisalkyn Torebaeva asked for it.");
        button("Record the decision").click();
        assertThat(page).hasTitle("2 faults: A consent in KGZ-2024-097 was withdrawn – Dutybearer");
        assertThat(page.getByText("Choose one of the two")).isVisible();
        assertThat(page.getByText("It holds a protected name")).isVisible();
        look();
        page.getByLabel("Withdraw it").check();
        field("Reason").fill("She asked for it by letter.");
        button("Record the decision").click();

        assertThat(page.getByText("The document is withdrawn")).isVisible();
        assertThat(row("KGZ-2024-097")).containsText("She asked for it by letter.");
        look();
        page.locator("header")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Documents"))
                .click();
        assertThat(row("KGZ-2024-097")).containsText("Withdrawn");
        assertThat(row("KGZ-2024-097")).containsText("Not available");
        look();
        var gone = program("/api/runs/" + run + "/content");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(gone.body()).contains("CONSENT_WITHDRAWN", "A consent that it rests on was withdrawn");
        page.navigate("/run?run=" + run);
        assertThat(button("Download the PDF")).hasCount(0);
        look();
    }

    private void upload(String name, String content) throws IOException {
        var file = folder.resolve(name);
        Files.writeString(file, content);
        page.navigate("/upload");
        file().setInputFiles(file);
        page.getByLabel("Replace the stored case").check();
        button("Check and store").click();
        assertThat(page.getByRole(AriaRole.LINK, named("Open the case"))).isVisible();
    }

    private static HttpResponse<String> program(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(("staff:" + PASSWORD).getBytes(US_ASCII)))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    @Order(5)
    void aConsentIsRecordedAndWithdrawnAndBothStayOnRecord() throws IOException {
        signIn("staff");
        page.navigate("/case?case=KGZ-2024-098");
        page.getByRole(AriaRole.LINK, named("Consents")).click();
        assertThat(page).hasTitle("Consents in case KGZ-2024-098 – Dutybearer");
        look();
        var person = page.locator("section", with("Temir Sazbakov"));
        assertThat(person).containsText("No consent is recorded.");
        person.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Record a consent"))
                .click();
        look();

        field("What may be shown").selectOption("NAME");
        field("To whom").selectOption("PUBLIC");
        field("From").fill("9999-01-01");
        button("Record the consent").click();
        assertThat(field("From")).hasAttribute("aria-invalid", "true");
        assertThat(field("How it is known")).hasAttribute("aria-invalid", "true");
        look();
        field("From").fill("2024-05-01");
        field("How it is known").fill("Temir Sazbakov said so by telephone");
        button("Record the consent").click();
        assertThat(page.getByText("It holds a protected name")).isVisible();
        field("How it is known").fill("signed form kept by the case team");
        button("Record the consent").click();
        assertThat(page.getByText("The consent is recorded")).isVisible();
        assertThat(page.locator("section", with("Temir Sazbakov"))).containsText("In force");

        page.locator("section", with("Temir Sazbakov"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Withdraw"))
                .click();
        look();
        field("First day on which it counts no more").fill("2024-04-30");
        assertThat(page.getByText("No document of this case uses what this consent allows."))
                .isVisible();
        button("Withdraw the consent").click();
        assertThat(field("First day on which it counts no more")).hasAttribute("aria-invalid", "true");
        field("First day on which it counts no more").fill("2024-06-01");
        button("Withdraw the consent").click();
        assertThat(page.getByText("The consent is withdrawn")).isVisible();
        assertThat(page.locator("section", with("Temir Sazbakov"))).containsText("Withdrawn");
        assertThat(page.locator("#history ~ .scroll tbody tr")).hasCount(2);
        look();
    }

    @Test
    @Order(6)
    void aCaseThatWasChangedHereGivesWayOnlyToWhoKnowsIt() throws IOException {
        signIn("staff");
        page.navigate("/upload");
        var loose = folder.resolve("loose.yaml");
        file().setInputFiles(loose);
        page.getByLabel("Replace the stored case").check();
        button("Check and store").click();
        assertThat(page.getByText("KGZ-2024-098 was changed here since")).isVisible();
        assertThat(page.getByText("a text was rephrased (staff)")).isVisible();
        assertThat(page.getByText("a consent was withdrawn (staff)")).isVisible();
        look();
        var download =
                page.waitForDownload(() -> button("Download the case file").click());
        assertThat(download.suggestedFilename()).isEqualTo("KGZ-2024-098.yaml");
        assertThat(Files.readString(download.path())).contains("Give back the telephone.", "withdrawn: 2024-06-01");

        file().setInputFiles(download.path());
        page.getByLabel("Replace the stored case").check();
        page.getByLabel("My file holds these changes").check();
        button("Check and store").click();
        assertThat(page.getByText("KGZ-2024-098 is replaced")).isVisible();
        page.navigate("/consents?case=KGZ-2024-098");
        assertThat(page.locator("#history ~ .scroll tbody tr")).hasCount(2);
    }

    @Test
    @Order(7)
    void aDonorSeesItsOwnReportsAndNotTheWorkbookOfACase() {
        signIn("staff");
        page.navigate("/new-briefing?case=KAZ-2019-001");
        page.getByLabel("Donor").check();
        page.getByLabel("Excel").check();
        button("Update the preview").click();
        assertThat(page.getByText("What a donor will see")).isVisible();
        button("Make the briefing").click();
        assertThat(page.getByText("The briefing is ready")).isVisible();
        page.getByRole(AriaRole.LINK, named("Documents")).click();
        var workbook = page.locator("tbody tr", with("KAZ-2019-001"))
                .filter(new Locator.FilterOptions().setHasText("Donor"))
                .first();
        var number = workbook.locator("[name=document]").inputValue();
        var download =
                page.waitForDownload(() -> workbook.getByRole(AriaRole.BUTTON).click());
        assertThat(download.suggestedFilename()).matches("results_[0-9-]+_en\\.xlsx");
        button("Sign out").click();

        signIn("donor");

        assertThat(page).hasTitle("Reports – Dutybearer");
        assertThat(page.locator("main")).containsText("No report yet");
        assertThat(page.locator("main").getByRole(AriaRole.BUTTON)).hasCount(0);
        var absent = page.request().get("/nope").text();
        for (var door : List.of("/download", "/report", "/report-file")) {
            var named = FormData.create().set("document", number).set("report", number);
            var asked = page.request().post(door, RequestOptions.create().setForm(named));
            assertThat(asked.status()).isEqualTo(404);
            assertThat(asked.text()).isEqualTo(absent);
        }
        assertThat(page.locator("header nav li")).hasText(new String[] {"Reports", "Definitions"});
        look();
        page.getByRole(AriaRole.LINK, named("Definitions")).click();
        assertThat(page.locator("tbody tr").first()).isVisible();
        look();
        assertThat(page.navigate("/cases").status()).isEqualTo(404);
        assertThat(page.getByText("There is nothing here for you")).isVisible();
        look();
        assertThat(page.navigate("/case?case=KAZ-2019-001").status()).isEqualTo(404);
    }

    @Test
    @Order(8)
    void aRunOutlivesTheServerThatBeganIt() throws Exception {
        signIn("staff");
        page.navigate("/new-briefing?case=KGZ-2024-007");
        page.getByLabel("Case team").check();
        button("Update the preview").click();
        assertThat(page.getByText("What the case team will see")).isVisible();
        button("Make the briefing").click();
        page.waitForURL("**/run?run=*");
        assertThat(page.getByText("of 5:").first()).isVisible();
        var run = page.url();
        page.navigate("about:blank");

        server.destroy();
        server.waitFor();
        start();

        signIn("staff");
        page.navigate(run);
        assertThat(page.getByText("The briefing is ready")).isVisible();
    }

    @Test
    @Order(9)
    void staffLookUpHowAStateStoodOnADayAndWhatThatRestsOn() {
        signIn("staff");
        page.getByRole(AriaRole.LINK, named("Treaties")).click();
        page.getByLabel("State or region").selectOption("KAZ");
        page.getByLabel("Day, year first").fill("2019-12-06");
        button("Show status").click();

        assertThat(page.locator("h1")).hasText("Kazakhstan on 6 December 2019");
        assertThat(page.locator("header nav [aria-current=page]")).hasText("Treaties");
        assertThat(row("CAT")).containsText("25 Sep 1998");
        look();
        var sources = row("Refugee Convention").locator("summary").last();
        sources.focus();
        page.keyboard().press("Enter");
        assertThat(row("Refugee Convention")).containsText("as of 6 July 2013");
        page.getByRole(AriaRole.LINK, named("Bound since")).click();
        assertThat(page.locator("th[aria-sort=ascending]")).containsText("Bound since");
        assertThat(page.locator("tbody tr").first()).containsText("Convention on the Rights of the Child");
        page.getByRole(AriaRole.LINK, named("Next")).click();
        assertThat(page.getByText("Instruments 13 to 24 of 25")).isVisible();
        var download = page.waitForDownload(() ->
                page.getByRole(AriaRole.LINK, named("Download as a workbook")).click());
        assertThat(download.suggestedFilename()).isEqualTo("treaties_KAZ_2019-12-06_en.xlsx");

        page.getByLabel("Day, year first").fill("6/12/2019");
        button("Show status").click();
        assertThat(page.getByLabel("Day, year first")).hasAttribute("aria-invalid", "true");
        look();
        page.getByLabel("Day, year first").fill("2019-12-06");
        page.getByLabel("Topic").selectOption("Torture and ill-treatment");
        button("Show status").click();
        assertThat(row("CAT")).containsText("CAT 1");
        page.setViewportSize(390, 844);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        look();
    }

    @Test
    @Order(10)
    void staffCompareTheStatesOfARegionAndAskACellHowItIsKnown() {
        page.setViewportSize(1280, 900);
        signIn("staff");
        page.navigate("/treaties?day=2019-12-06");
        page.getByLabel("State or region").selectOption("145");
        page.getByLabel("Topic").selectOption("Torture and ill-treatment");
        button("Show status").click();

        assertThat(page.locator("h1")).hasText("Western Asia on 6 December 2019");
        assertThat(page.getByText("18 of 18 states")).isVisible();
        look();
        page.getByRole(AriaRole.LINK, named("CAT ")).first().click();
        assertThat(page.locator("th[aria-sort=ascending]")).containsText("CAT");
        row("Türkiye").getByRole(AriaRole.LINK).nth(1).click();
        assertThat(page.locator("#cell")).containsText("How we know");
        look();
        page.setViewportSize(390, 844);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        page.locator("#cell")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("All treaties of Türkiye"))
                .click();
        assertThat(page.locator("h1")).hasText("Türkiye on 6 December 2019");
        page.setViewportSize(1280, 900);
    }

    @Test
    @Order(11)
    void aLegalEditorEntersACorrectionAndEveryAnswerSaysSoUntilItIsTakenBack() throws IOException {
        signIn("legal");
        page.getByRole(AriaRole.LINK, named("Treaties")).click();
        page.getByRole(AriaRole.LINK, named("Own corrections: none")).click();
        look();
        page.getByRole(AriaRole.LINK, named("Enter a correction")).click();
        look();
        field("Treaty").selectOption("REFUGEE");
        page.getByLabel("State").selectOption("KAZ");
        page.getByLabel("What it is").selectOption("Accession");
        field("Date").fill("16.1.1999");
        page.getByLabel("In place of").fill("1999-01-15");
        field("Source").fill("an invented letter");
        button("Look at what it changes").click();
        assertThat(page).hasTitle("2 faults: Enter a correction – Dutybearer");
        assertThat(field("Date")).hasAttribute("aria-invalid", "true");
        assertThat(page.getByLabel("In place of")).hasValue("1999-01-15");
        look();
        field("Date").fill("1999-01-16");
        page.getByLabel("Date of the source").fill("2024-02-01");
        button("Look at what it changes").click();
        assertThat(row("Without it")).containsText("15 Apr 1999");
        assertThat(row("With it")).containsText("16 Apr 1999");
        look();
        button("Change something").click();
        assertThat(field("Source")).hasValue("an invented letter");
        button("Look at what it changes").click();
        button("Record the correction").click();
        assertThat(page.getByText("The correction is recorded")).isVisible();
        assertThat(row("an invented letter")).containsText("in place of 15 Jan 1999");
        page.setViewportSize(390, 844);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        look();
        page.setViewportSize(1280, 720);
        var file = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, named("Download as a file")).click());
        assertThat(Corrections.parse(Files.readString(file.path())).all())
                .singleElement()
                .hasToString("REFUGEE KAZ ACCESSION 1999-01-16 instead of 1999-01-15");

        page.navigate("/treaties?state=KAZ&day=2019-12-06");
        assertThat(row("REFUGEE")).containsText("Own correction (source: an invented letter, 2024-02-01)");
        assertThat(row("REFUGEE")).containsText("16 Apr 1999");
        assertThat(asked())
                .contains("\"evidence\":\"own-correction\"", "an invented letter, 2024-02-01")
                .contains("\"boundThrough\":\"REFUGEE\",\"ownCorrection\":\"an invented letter, 2024-02-01\"");
        page.navigate("/case?case=KAZ-2019-001");
        var cell = page.locator("table.matrix tbody tr").first().locator("td").nth(2);
        cell.getByRole(AriaRole.LINK).click();
        assertThat(page.locator("#element")).containsText("source: an invented letter, 2024-02-01");
        assertThat(page.locator("ul.plain li", with("REFUGEE 31(2)")).first())
                .containsText("source: an invented letter, 2024-02-01");
        assertThat(publicBriefing("KAZ-2019-001"))
                .contains("own correction is laid over the supplied facts here")
                .contains("source: information held by the organisation, 2024-02-01")
                .doesNotContain("an invented letter");
        signIn("treaty_body");
        page.navigate("/treaties?state=KAZ&day=2019-12-06");
        assertThat(row("REFUGEE"))
                .containsText("Own correction (source: information held by the organisation, 2024-02-01)");
        assertThat(page.content()).doesNotContain("an invented letter");

        signIn("legal");
        page.navigate("/corrections");
        row("an invented letter").getByRole(AriaRole.LINK).click();
        look();
        button("Take it back").click();
        assertThat(page.getByText("Give a reason")).isVisible();
        look();
        page.getByLabel("Reason").fill("It was of another day.");
        button("Take it back").click();
        assertThat(page.locator("tr.gone")).containsText("It was of another day.");
        look();
        page.navigate("/treaties?state=KAZ&day=2019-12-06");
        assertThat(row("REFUGEE")).containsText("15 Apr 1999");
        assertThat(page.locator("main")).not().containsText("an invented letter");
        assertThat(asked()).doesNotContain("own-correction");
    }

    /** How Kazakhstan stood to REFUGEE, as a program is told. */
    private String asked() {
        var account = Base64.getEncoder().encodeToString(("staff:" + PASSWORD).getBytes(US_ASCII));
        return context.request()
                .get(
                        "/api/treaties?state=KAZ&on=2019-12-06&treaty=REFUGEE",
                        RequestOptions.create().setHeader("Authorization", "Basic " + account))
                .text();
    }

    private String publicBriefing(String ref) throws IOException {
        page.navigate("/new-briefing?case=" + ref);
        whom("Public").check();
        button("Update the preview").click();
        assertThat(page.getByText("What anyone will see")).isVisible();
        button("Make the briefing").click();
        assertThat(page.getByText("The briefing is ready")).isVisible();
        var download = page.waitForDownload(() -> button("Download the PDF").click());
        try (var pdf = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00A0]+", " ");
        }
    }

    /** Whose label is exactly this, where others begin so too. */
    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    @Test
    @Order(12)
    void whatACaseEngagesAndNobodyAsksForIsTakenOverOnce() {
        signIn("staff");
        page.navigate("/case?case=KGZ-2024-007#recommendations");
        assertThat(page.locator("#unasked")).containsText("Engaged, and nothing is asked");
        page.locator("#unasked summary").click();
        look();
        var suggestion = page.locator("#unaskedTable tbody tr").first();
        var provision = suggestion.locator("th bdi").innerText();
        suggestion.getByRole(AriaRole.LINK).click();
        assertThat(page).hasTitle("Take over a recommendation in case KGZ-2024-007 – Dutybearer");
        assertThat(page.locator("dl.facts")).containsText(provision);
        assertThat(page.getByLabel("In English")).not().isEmpty();
        look();
        var here = page.url();

        page.getByLabel("In French").fill("  ");
        button("Add this recommendation").click();
        assertThat(page.getByLabel("In French")).hasAttribute("aria-invalid", "true");
        look();
        page.getByLabel("In English").fill("Let counsel be present\nfrom the first hour.");
        page.getByLabel("In French").fill("Admettre un conseil dès la première heure.");
        button("Add this recommendation").click();

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Added");
        assertThat(page.url()).endsWith("#recommendations");
        var call = page.locator("#callTable tr", with("Let counsel be present from the first hour."));
        assertThat(call).containsText(provision);
        assertThat(call).containsText("Not sent yet");
        assertThat(call).containsText("Drafted on");
        assertThat(page.locator("#unaskedTable tbody")
                        .getByText(provision, new Locator.GetByTextOptions().setExact(true)))
                .hasCount(0);
        look();
        page.navigate(here);
        assertThat(page.getByText("There is nothing to take over here")).isVisible();
        assertThat(button("Add this recommendation")).hasCount(0);
        look();
    }

    @Test
    @Order(13)
    void whoTakesOverWhatAnotherHasJustTakenOverIsToldSo() {
        signIn("staff");
        page.navigate("/case?case=KGZ-2024-007");
        page.locator("#unasked summary").click();
        page.locator("#unaskedTable a").first().click();
        var other = context.newPage();
        other.navigate(page.url());
        other.getByRole(AriaRole.BUTTON, named("Add this recommendation")).click();
        assertThat(other.getByRole(AriaRole.STATUS)).containsText("Added");
        int calls = other.locator("#callTable tbody tr").count();

        button("Add this recommendation").click();

        assertThat(page.getByText("There is nothing to take over here")).isVisible();
        page.navigate("/case?case=KGZ-2024-007");
        assertThat(page.locator("#callTable tbody tr")).hasCount(calls);
    }

    @Test
    @Order(14)
    void aDraftIsMadeOnceAndToldToOthersFromThen() throws IOException {
        signIn("staff");
        assertThat(publicBriefing("KGZ-2024-007")).doesNotContain("Let counsel be present");
        page.navigate("/case?case=KGZ-2024-007#recommendations");
        var call = page.locator("#callTable tr", with("Let counsel be present from the first hour."));
        call.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Record that it was made"))
                .click();
        assertThat(page).hasTitle("Record that a call was made in case KGZ-2024-007 – Dutybearer");
        look();
        var other = context.newPage();
        other.navigate(page.url());
        var today = field("Day on which it was published or sent").inputValue();
        for (var wrong : List.of("9999-01-01", "2024-03-20", "soon", "")) {
            field("Day on which it was published or sent").fill(wrong);
            button("Record that it was made").click();
            assertThat(field("Day on which it was published or sent")).hasAttribute("aria-invalid", "true");
        }
        look();

        field("Day on which it was published or sent").fill(today);
        button("Record that it was made").click();

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Recorded");
        assertThat(call).containsText("No reply on record");
        assertThat(call.getByRole(AriaRole.LINK)).hasCount(0);
        look();
        other.getByRole(AriaRole.BUTTON, named("Record that it was made")).click();
        assertThat(other.getByText("There is nothing to record here")).isVisible();
        assertThat(publicBriefing("KGZ-2024-007")).contains("Let counsel be present from the first hour.");
    }

    @Test
    @Order(15)
    void aCaseOfTwentyPersonsAndThirtyProvisionsIsStillReadable() throws IOException {
        var crowded = folder.resolve("crowded.json");
        try (var out = Files.newOutputStream(crowded)) {
            new CaseFileWriter().write(CrowdedCase.seeded(1), Format.JSON, out);
        }
        signIn("staff");
        page.navigate("/upload");
        file().setInputFiles(crowded);
        button("Check and store").click();
        assertThat(page.getByText(CrowdedCase.REF + " is stored")).isVisible();

        page.navigate("/case?case=" + CrowdedCase.REF);
        page.locator("#all summary").click();
        var lines = page.locator("#all tbody tr:has(td)");
        assertThat(lines.first().locator("td")).hasCount(20);
        assertThat(lines.count()).isGreaterThanOrEqualTo(30);
        for (int width : new int[] {1280, 390, 320}) {
            page.setViewportSize(width, 844);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
            assertThat(page.evaluate("""
                    [...document.querySelectorAll("table.matrix tbody td")].filter(cell =>
                        !cell.querySelector("a[href*=cell]")?.innerText.trim()
                            && cell.innerText.trim() !== "No account on record").length""")).isEqualTo(0);
            page.locator("#all .scroll").evaluate("""
                    region => {
                        region.scrollIntoView();
                        region.scrollTo(region.scrollWidth, region.scrollHeight);
                    }""");
            assertThat(inSight(page.locator("#all thead th").last())).isTrue();
            assertThat(inSight(page.locator("#all tbody th[scope=row]").last())).isTrue();
            assertThat(inSight(page.locator("#all td").last())).isTrue();
        }
        look();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(720, 1000);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(720);
    }

    @Test
    @Order(16)
    void whatACaseWithFourEyesReleasesASecondPersonHasApproved() throws Exception {
        var four = Files.readString(CASES.resolve("kgz-2024-journalist.yaml"))
                .replaceFirst("reference: .*", "reference: KGZ-2024-098\nfourEyes: true");
        signIn("staff");
        upload("four.yaml", four);
        var run = waiting("Treaty body", "PDF, to read and hand over");
        look();
        assertThat(button("Download the PDF")).hasCount(0);
        var status = program("/api/runs/" + run).body();
        assertThat(status).contains("AWAITS_APPROVAL").doesNotContain("sha256");
        assertThat(program("/api/runs/" + run + "/content").statusCode()).isEqualTo(409);

        page.getByRole(AriaRole.LINK, named("See what waits")).click();
        assertThat(page.getByText("You asked for this document.")).isVisible();
        assertThat(button("Approve and release")).hasCount(0);
        assertThat(button("Look at it")).hasCount(0);
        look();
        var waits = page.url();
        assertThat(unreleased(waits).status()).isEqualTo(409);
        page.navigate("/case?case=KGZ-2024-098");
        waitsFor("Case team", "Excel, to work with");
        page.navigate("/case?case=KGZ-2024-098");
        ofTheCase("Case team", "PDF, to read and hand over");
        assertThat(page.getByText("The briefing is ready")).isVisible();
        assertThat(page.locator("dl.facts")).containsText("Not a release");
        assertThat(page.locator("dl.facts")).containsText("templates-");
        look();
        var kept = Files.readAllBytes(
                page.waitForDownload(() -> button("Download the PDF").click()).path());
        assertThat(check(kept)).contains("\"released\":false");
        page.navigate("/cases");
        assertThat(row("KGZ-2024-098")).containsText("2 documents wait for approval");
        look();
        button("Sign out").click();

        signIn("legal");
        page.navigate(waits);
        look();
        var seen = page.waitForDownload(() -> button("Look at it").click());
        assertThat(seen.suggestedFilename()).startsWith("NOT-RELEASED_KGZ-2024-098_");
        var document = Files.readAllBytes(seen.path());
        assertThat(check(document)).contains("\"released\":false");
        button("Approve and release").click();

        assertThat(page.getByText("The briefing is ready")).isVisible();
        assertThat(page.locator("dl.facts")).containsText("Approved bylegal");
        assertThat(page.locator("dl.facts")).containsText("templates-");
        assertThat(page.locator("dl.facts")).containsText(sha256(document));
        look();
        assertThat(Files.readAllBytes(
                        page.waitForDownload(() -> button("Download the PDF").click())
                                .path()))
                .isEqualTo(document);
        assertThat(check(document))
                .contains("\"released\":true")
                .doesNotContain("KGZ", "TREATY_BODY", "staff", "legal");
        page.navigate(waits);
        assertThat(page.getByText("Approved by legal")).isVisible();
        look();
        assertThat(unreleased(waits).status()).isEqualTo(409);
        page.navigate("/case?case=KGZ-2024-098");
        ofTheCase("Treaty body", "PDF, to read and hand over");
        assertThat(page.getByText("The briefing waits for approval")).isVisible();
        page.getByRole(AriaRole.LINK, named("See what waits")).click();
        var lapses = page.url();
        button("Sign out").click();

        signIn("staff");
        assertThat(unreleased(lapses).status()).isEqualTo(200);
        upload(
                "withdrawn.yaml",
                four.replace(
                        "NAME, audience: PUBLIC, from: 2024-03-20",
                        "NAME, audience: PUBLIC, from: 2024-03-20, withdrawn: 2024-06-01"));
        assertThat(unreleased(lapses).status()).isEqualTo(410);
        assertThat(unreleased(lapses).text()).contains("A consent that this document rests on is over");
        page.navigate(lapses);
        assertThat(page.getByText("It is too late to approve this document")).isVisible();
        assertThat(button("Approve and release")).hasCount(0);
        look();
        page.getByRole(AriaRole.LINK, named("See what it touches and decide")).click();
        assertThat(page.getByLabel("Keep it")).hasCount(0);
        look();
        page.getByLabel("Withdraw it").check();
        field("Reason").fill("She asked for it by letter.");
        button("Record the decision").click();
        assertThat(page.getByText("The document is withdrawn")).isVisible();
        page.navigate(lapses);
        assertThat(page.getByText("Nobody outside the case team ever had it.")).isVisible();
        look();
        page.getByRole(AriaRole.LINK, named("See the document")).click();
        assertThat(page.getByText("The briefing was withdrawn")).isVisible();
        look();
        button("Sign out").click();

        assertThat(checked("release.pdf", document)).containsText("This file left us, unchanged");
        document[document.length - 7] ^= 1;
        assertThat(checked("release.pdf", document)).containsText("We know no such file");
    }

    @Test
    @Order(17)
    void whatIsSentBackOrOutdatedIsNeverReleased() throws Exception {
        var four = Files.readString(CASES.resolve("kgz-2024-journalist.yaml"))
                .replaceFirst("reference: .*", "reference: KGZ-2024-096\nfourEyes: true");
        signIn("staff");
        upload("four.yaml", four);
        var run = waiting("Donor", "Excel, to work with");
        page.getByRole(AriaRole.LINK, named("See what waits")).click();
        var waits = page.url();
        upload("changed.yaml", four.replace("status: PARTLY_MET", "status: MET"));
        page.navigate("/upload");
        Files.writeString(folder.resolve("two.yaml"), four.replace("fourEyes: true\n", ""));
        file().setInputFiles(folder.resolve("two.yaml"));
        page.getByLabel("Replace the stored case").check();
        button("Check and store").click();
        assertThat(page.getByText("The stored case demands four eyes")).isVisible();
        button("Sign out").click();

        signIn("legal");
        page.navigate(waits);
        button("Approve and release").click();
        assertThat(page.getByText("it would be another document today")).isVisible();
        look();
        field("Reason").fill("Aisalkyn Torebaeva is in it.");
        button("Send it back").click();
        assertThat(page.getByText("It holds a protected name")).isVisible();
        look();
        field("Reason").fill("A call was answered meanwhile.");
        button("Send it back").click();

        assertThat(page.getByText("The briefing was sent back")).isVisible();
        assertThat(page.getByText("A call was answered meanwhile.")).isVisible();
        look();
        assertThat(program("/api/runs/" + run).body()).contains("SENT_BACK").doesNotContain("sha256");
        assertThat(program("/api/runs/" + run + "/content").statusCode()).isEqualTo(409);
    }

    @Test
    @Order(18)
    void aVisitorWithoutAnAccountChecksAFileAndIsToldWhatIsWrong() {
        page.navigate("/sign-in");
        page.locator("footer").getByRole(AriaRole.LINK).click();
        assertThat(page).hasTitle("Check a file – Dutybearer");
        look();

        button("Check the file").click();
        assertThat(page.getByText("Choose a file, or paste a SHA-256 below.")).isVisible();
        look();
        field("Or its SHA-256").fill("no hash");
        button("Check the file").click();
        assertThat(field("Or its SHA-256")).hasAttribute("aria-invalid", "true");
        look();
        field("Or its SHA-256").fill("0123ABCD ".repeat(8));
        button("Check the file").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("We know no such file");
        page.setViewportSize(390, 844);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        look();
    }

    @Test
    @Order(19)
    void whatWasWrittenInACaseIsPrintedAndWhoFindsNothingWrittenIsToldWhatToDo() throws Exception {
        signIn("staff");
        page.navigate("/new-briefing?case=KAZ-2019-001");
        assertThat(what("Urgent appeal")).hasCount(0);
        assertThat(page.getByText("Nobody has written an appeal in it.")).isVisible();

        what("Public statement").check();
        whom("Public").check();
        button("Update the preview").click();
        assertThat(page.getByRole(AriaRole.REGION, named("What it will say")))
                .containsText("Kaster Musakhanuly and Murager Alimuly are held before trial");
        look();
        button("Make the statement").click();
        assertThat(page.getByText("The statement is ready")).isVisible();
        var download = page.waitForDownload(() -> button("Download the PDF").click());
        assertThat(download.suggestedFilename()).matches("KAZ-2019-001_statement_public_[0-9-]+_en\\.pdf");
        page.getByRole(AriaRole.LINK, named("Documents")).click();
        assertThat(row("Public statement KAZ-2019-001")).containsText("In force");

        assertThat(checked("statement.pdf", Files.readAllBytes(download.path())))
                .containsText("released as: Public statement, PDF");
    }

    @Test
    @Order(20)
    void aPortfolioTellsOfSeveralCasesAndAConsentWithdrawnInOneHoldsItBack() throws Exception {
        // Other people than those whom the cases with four eyes tell of by now.
        var agreed = Files.readString(CASES.resolve("kgz-2024-journalist.yaml"))
                .replaceFirst("reference: .*", "reference: KGZ-2024-090")
                .replace("Төребаева", "Адилова")
                .replace("Torebaeva", "Adilova")
                .replace("Калмырза", "Бакыт")
                .replace("Kalmyrza", "Bakyt")
                .replace("Sazbakov", "Omurov");
        signIn("staff");
        upload("first.yaml", agreed);
        page.navigate("/new-briefing?case=KGZ-2024-090");
        what("Portfolio").check();
        whom("Public").check();
        button("Make the briefing").click();
        assertThat(page).hasTitle("1 fault: New briefing on KGZ-2024-090 – Dutybearer");
        assertThat(page.getByText("Choose at least one case beside this one.")).isVisible();
        field("Find cases by reference, title or name").fill("xinjiang");
        page.keyboard().press("Enter");
        page.getByLabel("KAZ-2019-001").check();
        page.setViewportSize(390, 844);
        button("Update the preview").click();
        assertThat(page.getByRole(AriaRole.REGION, named("Preview table KAZ-2019-001")))
                .isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        look();
        button("Make the portfolio").click();
        assertThat(page.getByText("The portfolio is ready")).isVisible();
        var run = page.url().substring(page.url().indexOf("run=") + 4);
        assertThat(program("/api/runs/" + run + "/content").statusCode()).isEqualTo(200);

        upload(
                "then.yaml",
                agreed.replace(
                        "NAME, audience: PUBLIC, from: 2024-03-20",
                        "NAME, audience: PUBLIC, from: 2024-03-20, withdrawn: 2024-06-01"));

        assertThat(program("/api/runs/" + run + "/content").statusCode()).isEqualTo(409);
        page.navigate("/documents");
        var portfolio = row("Portfolio KAZ-2019-001, KGZ-2024-090");
        assertThat(portfolio).containsText("To decide");
        portfolio
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Decide"))
                .click();
        assertThat(page).hasTitle("A consent in KGZ-2024-090 was withdrawn – Dutybearer");
        assertThat(page.navigate("/decide?case=KAZ-2019-001").status()).isEqualTo(200);
        assertThat(page.locator("main")).not().containsText("Portfolio");
    }

    @Test
    @Order(21)
    void aReportIsPreviewedPreparedReleasedBySomebodyElseAndFoundByItsDonor() {
        signIn("staff");
        page.navigate("/donor-reports");
        field("Agreement file").setInputFiles(Path.of("../samples/agreements/lake-trust-2025.yaml"));
        button("Check and store").click();
        assertThat(page.getByText("is stored as version 1")).isVisible();
        look();
        page.navigate("/new-donor-report?agreement=lake-trust-2025");
        page.getByText("Explain what is off its target").click();
        page.getByLabel("(A1, English)").fill("We told Temir Sazbakov of it.");
        look();
        button("Make the report").click();
        assertThat(page.getByText("An explanation tells of a person")).isVisible();
        look();
        page.getByRole(AriaRole.LINK, named("Go back to what you chose and typed"))
                .click();
        page.getByLabel("(A1, English)").fill("The replies came late.");
        button("Make the report").click();
        assertThat(page.getByRole(AriaRole.HEADING, named("The report is prepared")))
                .isVisible();
        look();
        page.getByRole(AriaRole.LINK, named("See the numbers and the files")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("What the donor will see")))
                .isVisible();
        assertThat(page.getByText("Explanation: The replies came late.")).isVisible();
        assertThat(page.getByText("four eyes are two people")).isVisible();
        var waits = page.url();
        look();
        button("Sign out").click();

        signIn("admin");
        page.navigate("/donor-reports");
        field("User name").fill("donor");
        button("Let the account see this donor").click();
        assertThat(page.getByText("The account belongs to this donor now")).isVisible();
        page.navigate(waits);
        button("Approve and release").click();
        page.getByRole(AriaRole.LINK, named("See the report")).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Released");
        look();
        button("Sign out").click();

        signIn("donor");
        look();
        var download = page.waitForDownload(() -> button("Workbook, Excel").click());
        assertThat(download.suggestedFilename()).startsWith("Lake Trust 0042-25");
        page.setViewportSize(390, 844);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        look();
    }

    /** Asks for a document of the case that was stored last and watches it until it waits; the number of its run. */
    private String waiting(String audience, String format) {
        page.getByRole(AriaRole.LINK, named("Open the case")).click();
        return waitsFor(audience, format);
    }

    /** The same of the case one looks at. */
    private String waitsFor(String audience, String format) {
        ofTheCase(audience, format);
        assertThat(page.getByText("The briefing waits for approval")).isVisible();
        return page.url().substring(page.url().indexOf("run=") + 4);
    }

    private void ofTheCase(String audience, String format) {
        page.navigate(page.url().replace("/case?", "/new-briefing?"));
        whom(audience).check();
        button("Update the preview").click();
        page.getByRole(AriaRole.RADIO, named(format)).check();
        button("Update the preview").click();
        button("Make the briefing").click();
    }

    private Locator whom(String audience) {
        return page.getByRole(AriaRole.GROUP, named("Who is it for?")).getByLabel(audience);
    }

    private Locator what(String kind) {
        return page.getByRole(AriaRole.GROUP, named("What do you want to make?"))
                .getByLabel(kind);
    }

    /** Asks for the bytes of a document that is not released, by the address of the page where it waits. */
    private APIResponse unreleased(String waits) {
        return page.request()
                .post(
                        "/unreleased",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("document", waits.substring(waits.indexOf("document=") + 9))));
    }

    /** What a program without an account is told. */
    private static String check(byte[] document) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/check/" + sha256(document)))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** What a person without an account is told. */
    private Locator checked(String name, byte[] document) throws IOException {
        var file = folder.resolve(name);
        Files.write(file, document);
        page.navigate("/check");
        field("File").setInputFiles(file);
        button("Check the file").click();
        assertThat(page.locator("main")).not().containsText("KGZ");
        look();
        return page.getByRole(AriaRole.STATUS);
    }

    private static String sha256(byte[] document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Whether nothing stands over the middle of it, and the window shows it. */
    private static boolean inSight(Locator place) {
        return (boolean) place.evaluate("""
                place => {
                    const box = place.getBoundingClientRect();
                    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                    return top !== null && place.contains(top);
                }""");
    }

    private void signIn(String name) {
        page.navigate("/sign-in");
        page.getByLabel("User name").fill(name);
        page.getByLabel("Password").fill(PASSWORD);
        button("Sign in").click();
        assertThat(page.getByText("Sign out")).isVisible();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private Locator file() {
        return field("Case file");
    }

    private Locator row(String text) {
        return page.locator("tbody tr", with(text)).first();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.LocatorOptions with(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private void look() {
        assertThat(new AxeBuilder(page)
                        .analyze().getViolations().stream()
                                .filter(found -> GRAVE.contains(found.getImpact()))
                                .map(Rule::getId))
                .as(page.url())
                .isEmpty();
    }

    private static String lineOf(Path file, String text) throws IOException {
        var lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) if (lines.get(i).contains(text)) return Integer.toString(i + 1);
        throw new AssertionError(text);
    }

    private static void start() throws Exception {
        server = OwnServer.launch(
                port,
                folder,
                "server",
                Path.of("target", "browser-server.log"),
                List.of(
                        "-Ddutybearer.db.url=jdbc:h2:file:" + folder.resolve("db"),
                        "-Ddutybearer.demo.password=" + PASSWORD,
                        "-Ddutybearer.samples=" + CASES,
                        "-Ddutybearer.donor.small-numbers=5/1",
                        "-Ddutybearer.organisation=Example Rights Watch",
                        "-Ddutybearer.organisation.code=ERW",
                        "-Ddutybearer.run.pause=1"));
        // A server that is still deploying may answer once and then not for a while.
        int inARow = 0;
        for (int i = 0; i < 1200 && server.isAlive() && inARow < 5; i++) {
            inARow = answers() ? inARow + 1 : 0;
            Thread.sleep(200);
        }
        assertThat(inARow).as("the portal answers").isEqualTo(5);
    }

    private static boolean answers() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in"))
                    .build();
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
