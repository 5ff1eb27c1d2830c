package org.dutybearer.treaty;

import java.util.concurrent.TimeUnit;
import org.dutybearer.NoMoreThan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** From nothing: each run is the first thing that a new virtual machine does, classes and all. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class RegisterLoadBenchmark {
    @Benchmark
    @NoMoreThan(micros = 100_000)
    public TreatyRegister loadedFromNothing() {
        return TreatyRegister.shipped();
    }
}
