package org.dutybearer.reporting;

import java.util.concurrent.TimeUnit;
import org.dutybearer.AtLeast;
import org.dutybearer.briefing.Briefing;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** How much two printers at once get done: nothing that documents share may make one wait for the other. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class BriefingsAtOnceBenchmark {
    private Briefing briefing;

    @Setup(Level.Trial)
    public void read() {
        briefing = Sample.briefing(Sample.file());
    }

    @Benchmark
    @Threads(1)
    public byte[] one() {
        return BriefingPdf.of(briefing).bytes();
    }

    @Benchmark
    @Threads(2)
    @AtLeast(times = 1.8, of = "one", together = true)
    public byte[] two() {
        return BriefingPdf.of(briefing).bytes();
    }
}
