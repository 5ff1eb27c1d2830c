package org.dutybearer.reporting;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.dutybearer.NoMoreThan;
import org.dutybearer.briefing.Portfolio;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
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

    /** Disclosed one after the other, as the portfolio takes them. */
    @Benchmark
    @NoMoreThan(micros = 120_000_000, cpu = true)
    public int aThousandPagesInAQuarterOfAGigabyte() {
        var portfolio = Portfolio.of(IntStream.range(0, PAGES)
                .mapToObj(n -> Sample.briefing(Sample.file("KAZ-%d-%03d".formatted(2019 + n / 500, n % 500 + 1)))));
        var document = BriefingPdf.portfolio(portfolio, "An invented organisation");
        if (document.pages() < PAGES) throw new IllegalStateException("only " + document.pages() + " pages");
        Legibility.requirePdf(document.bytes());
        return document.pages();
    }
}
