package org.dutybearer;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** Measures what the processors worked for one run: all threads, the collector of garbage, and processes that were started and ended. */
public final class CpuProfiler implements InternalProfiler {
    static final String NAME = "cpu";

    /** Linux counts the time of ended children in hundredths of a second. */
    private static final double MICROS_OF_A_TICK = 10_000;

    private double before;

    @Override
    public String getDescription() {
        return "time of the processors";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = micros();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long runs = Math.max(1, result.getMetadata().getAllOps());
        return List.of(new ScalarResult(NAME, (micros() - before) / runs, "us/op", AggregationPolicy.AVG));
    }

    private static double micros() {
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return machine.getProcessCpuTime() / 1e3 + children();
    }

    private static double children() {
        var state = Path.of("/proc/self/stat");
        if (!Files.exists(state)) return 0;
        try {
            String all = Files.readString(state);
            // After the name of the program, which may hold blanks: what waited-for children used is the 14th and 15th.
            String[] fields = all.substring(all.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * MICROS_OF_A_TICK;
        } catch (IOException gone) {
            return 0;
        }
    }
}
