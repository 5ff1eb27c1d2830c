package org.dutybearer.reporting;

import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.dutybearer.NoMoreThan;
import org.dutybearer.briefing.Briefing;
import org.dutybearer.briefing.Portfolio;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A thousand pages in a quarter of a gigabyte: where the heap does not do, there is no result, and the promise is not held. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
public class PortfolioBenchmark {
    private static final int PAGES = 1_000;

    private Portfolio portfolio;

    @Setup(Level.Trial)
    public void disclose() {
        var cases = new ArrayList<Briefing>();
        for (int i = 0; i < PAGES; i++)
            cases.add(Sample.briefing(Sample.file("KAZ-%d-%03d".formatted(2019 + i / 500, i % 500 + 1))));
        portfolio = Portfolio.of(cases);
    }

    @Benchmark
    @NoMoreThan(micros = 60_000_000, cpu = true)
    public int aThousandPagesInAQuarterOfAGigabyte() {
        int pages = BriefingPdf.portfolio(portfolio, "An invented organisation").pages();
        if (pages < PAGES) throw new IllegalStateException("only " + pages + " pages");
        return pages;
    }
}
