package org.dutybearer;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs every benchmark of the core and prints one table: what was measured, how far it varied, what is promised, and how many
 * bytes one run allocates. A new benchmark needs no more than a class named …Benchmark below this package, and
 * {@link NoMoreThan} where something is promised.
 */
public final class Benchmarks {
    private static final String ROW = "%-46s%14s%14s%14s%10s%14s%n";

    private Benchmarks() {}

    /** @param arguments parts of the names of the benchmarks to run, such as {@code Register} or {@code Benchmark} for all */
    public static void main(String[] arguments) throws RunnerException {
        var options = new OptionsBuilder()
                .addProfiler(GCProfiler.class)
                .jvmArgs("-Xmx512m", "-XX:+UseSerialGC")
                .verbosity(VerboseMode.SILENT);
        for (var part : arguments) options.include(part);
        print(new Runner(options.build()).run());
    }

    private static void print(Collection<RunResult> results) {
        System.out.printf(
                Locale.ROOT, ROW, "BENCHMARK", "MICROSECONDS", "+/- 99.9 %", "NO MORE THAN", "HELD", "BYTES A RUN");
        results.stream().sorted(comparing(Benchmarks::name)).forEach(Benchmarks::print);
    }

    private static void print(RunResult result) {
        var time = result.getPrimaryResult();
        var unit = result.getParams().getTimeUnit();
        var micros = micros(time.getScore(), unit);
        var promise = promise(result);
        var bytes = result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                .findFirst();
        System.out.printf(
                Locale.ROOT,
                ROW,
                name(result),
                number(micros),
                number(micros(time.getScoreError(), unit)),
                promise == null ? "-" : number(promise.micros()),
                promise == null ? "-" : micros <= promise.micros() ? "yes" : "NO",
                bytes.map(entry -> String.format(
                                Locale.ROOT, "%,.0f", entry.getValue().getScore()))
                        .orElse("-"));
    }

    private static double micros(double score, TimeUnit unit) {
        return score * unit.toNanos(1) / 1000;
    }

    private static String number(double micros) {
        return Double.isNaN(micros) ? "-" : String.format(Locale.ROOT, micros < 100 ? "%.3f" : "%,.0f", micros);
    }

    private static String name(RunResult result) {
        var benchmark = result.getParams().getBenchmark();
        var parameters = result.getParams().getParamsKeys().stream()
                .map(key -> result.getParams().getParam(key))
                .collect(Collectors.joining(", "));
        var simple = benchmark
                .substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1)
                .replace("Benchmark.", ".");
        return parameters.isEmpty() ? simple : simple + " " + parameters;
    }

    private static NoMoreThan promise(RunResult result) {
        var benchmark = result.getParams().getBenchmark();
        var dot = benchmark.lastIndexOf('.');
        try {
            return Arrays.stream(Class.forName(benchmark.substring(0, dot)).getMethods())
                    .filter(method -> method.getName().equals(benchmark.substring(dot + 1)))
                    .findFirst()
                    .map(method -> method.getAnnotation(NoMoreThan.class))
                    .orElse(null);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
