package org.dutybearer.reporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.xml.transform.TransformerException;
import net.sf.jasperreports.engine.JRException;
import org.apache.fop.apps.FOPException;
import org.dutybearer.AtLeast;
import org.dutybearer.NoMoreThan;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.casefile.CaseFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The briefing on the published sample, and the same content by other means. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class BriefingBenchmark {
    /** They would tell of every page; held, so that the level stays set. */
    private static final List<Logger> TALKERS = Stream.of("org.apache.fop", "org.apache.pdfbox", "net.sf.jasperreports")
            .map(Logger::getLogger)
            .toList();

    private CaseFile file;
    private Briefing briefing;
    private PlainJasper jasper;
    private OpenPdfByHand byHand;
    private FormattingObjects formattingObjects;
    private Html html;
    private Path folder;

    @Setup
    public void read() throws IOException {
        TALKERS.forEach(talker -> talker.setLevel(Level.SEVERE));
        file = Sample.file();
        briefing = Sample.briefing(file);
        folder = Files.createTempDirectory("bench");
        var labels = Labels.in(briefing.heading().language());
        var content = Content.of(briefing);
        jasper = new PlainJasper(labels, new Manuscript(briefing, labels, false).pieces());
        byHand = new OpenPdfByHand(content);
        formattingObjects = new FormattingObjects(content, folder);
        html = new Html(content, folder);
    }

    @TearDown
    public void sweep() throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(each);
        }
    }

    /** Of what passed the gate: tagged, archival, the same bytes each time. */
    @Benchmark
    @NoMoreThan(micros = 60_000, cpu = true)
    @AtLeast(times = 0.65, of = "openPdfByHand")
    @AtLeast(times = 0.65, of = "openPdfByHandWithoutTimeline")
    @AtLeast(times = 0.9, of = "plainJasperReports")
    @AtLeast(times = 3, of = "apacheFop")
    @AtLeast(times = 3, of = "apacheFopTagged")
    @AtLeast(times = 10, of = "openHtmlToPdf")
    @AtLeast(times = 10, of = "chromium")
    public byte[] ours() {
        return BriefingPdf.of(briefing).bytes();
    }

    /** From the case file on: assessed, disclosed and printed. */
    @Benchmark
    public byte[] oursFromTheCaseFile() {
        return BriefingPdf.of(Sample.briefing(file)).bytes();
    }

    @Benchmark
    public byte[] plainJasperReports() throws JRException {
        return jasper.print();
    }

    @Benchmark
    public byte[] openPdfByHand() throws JRException {
        return byHand.print();
    }

    @Benchmark
    public byte[] openPdfByHandWithoutTimeline() throws JRException {
        return byHand.printWithoutTimeline();
    }

    @Benchmark
    public byte[] apacheFop() throws FOPException, TransformerException {
        return formattingObjects.print();
    }

    /** With the structure that a screen reader needs, as ours has it. */
    @Benchmark
    public byte[] apacheFopTagged() throws FOPException, TransformerException {
        return formattingObjects.printTagged();
    }

    @Benchmark
    public byte[] openHtmlToPdf() throws IOException {
        return html.printByOpenHtmlToPdf();
    }

    @Benchmark
    public byte[] chromium() throws IOException, InterruptedException {
        return html.printByBrowser();
    }
}
