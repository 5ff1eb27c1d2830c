package org.dutybearer;

import static java.util.Comparator.comparing;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dutybearer.reporting.DonorWorkbookBenchmark;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs every benchmark and prints one table: what was measured, how far it varied, what the processors worked, what is promised, and
 * how many bytes one run allocates; under it, what is promised against others. A new benchmark needs no more than a class named
 * …Benchmark below this package, and {@link NoMoreThan} or {@link AtLeast} where something is promised.
 *
 * <p>One is none of JMH's and prints a table of its own: {@link DonorWorkbookBenchmark}, which asks how much memory is in use while it
 * writes, and not how much it takes in all.
 */
public final class Benchmarks {
    private static final String ROW = "%-58s%14s%14s%14s%14s%8s%16s%n";
    private static final String PROMISE = "%-58s%14s%14s%8s%n";

    private Benchmarks() {}

    /** @param arguments parts of the names of the benchmarks to run, such as {@code Register} or {@code Benchmark} for all */
    public static void main(String[] arguments) throws Exception {
        boolean workbook = Arrays.stream(arguments)
                .anyMatch(part -> Pattern.compile(part)
                        .matcher(DonorWorkbookBenchmark.class.getName())
                        .find());
        try {
            run(arguments);
        } catch (NoBenchmarksException none) {
            if (!workbook) throw none;
        }
        if (workbook) DonorWorkbookBenchmark.main(new String[0]);
    }

    private static void run(String[] arguments) throws RunnerException {
        var options = new OptionsBuilder()
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuProfiler.class)
                .jvmArgs("-Xmx512m", "-XX:+UseSerialGC")
                .verbosity(VerboseMode.SILENT);
        for (var part : arguments) options.include(part);
        var results = new Runner(options.build()).run();
        print(results);
        compare(results);
    }

    private static void print(Collection<RunResult> results) {
        System.out.printf(
                Locale.ROOT,
                ROW,
                "BENCHMARK",
                "MICROSECONDS",
                "+/- 99.9 %",
                "OF CPU",
                "NO MORE THAN",
                "HELD",
                "BYTES A RUN");
        results.stream().sorted(comparing(Benchmarks::name)).forEach(Benchmarks::print);
    }

    private static void print(RunResult result) {
        var time = result.getPrimaryResult();
        var unit = result.getParams().getTimeUnit();
        var micros = micros(time.getScore(), unit);
        var promise = method(result)
                .map(method -> method.getAnnotation(NoMoreThan.class))
                .orElse(null);
        var taken = promise != null && promise.cpu() ? cpu(result) : micros;
        System.out.printf(
                Locale.ROOT,
                ROW,
                name(result),
                number(micros),
                number(micros(time.getScoreError(), unit)),
                number(cpu(result)),
                promise == null ? "-" : number(promise.micros()),
                promise == null ? "-" : taken <= promise.micros() ? "yes" : "NO",
                secondary(result, "gc.alloc.rate.norm")
                        .map(bytes -> String.format(Locale.ROOT, "%,.0f", bytes))
                        .orElse("-"));
    }

    /** What is promised against another, where both were measured. */
    private static void compare(Collection<RunResult> results) {
        var byName = results.stream()
                .collect(Collectors.toMap(result -> result.getParams().getBenchmark(), result -> result, (a, b) -> a));
        var promised = results.stream()
                .sorted(comparing(Benchmarks::name))
                .filter(result -> method(result)
                        .filter(method -> method.getAnnotationsByType(AtLeast.class).length > 0)
                        .isPresent())
                .toList();
        if (promised.isEmpty()) return;
        System.out.printf(
                Locale.ROOT, "%n" + PROMISE, "RUNS WHILE THE OTHER MAKES ONE", "MEASURED", "AT LEAST", "HELD");
        for (var result : promised)
            for (var promise : method(result).orElseThrow().getAnnotationsByType(AtLeast.class)) {
                var benchmark = result.getParams().getBenchmark();
                var other = byName.get(benchmark.substring(0, benchmark.lastIndexOf('.') + 1) + promise.of());
                if (other == null) continue;
                double times = promise.together() ? pace(result) / pace(other) : cpu(other) / cpu(result);
                System.out.printf(
                        Locale.ROOT,
                        PROMISE,
                        name(result) + " of " + promise.of(),
                        String.format(Locale.ROOT, "%.2f", times),
                        String.format(Locale.ROOT, "%.2f", promise.times()),
                        times >= promise.times() ? "yes" : "NO");
            }
    }

    /** What all its threads get done in a microsecond. */
    private static double pace(RunResult result) {
        var time = result.getPrimaryResult();
        return result.getParams().getThreads()
                / micros(time.getScore(), result.getParams().getTimeUnit());
    }

    private static double cpu(RunResult result) {
        return secondary(result, CpuProfiler.NAME).orElse(Double.NaN);
    }

    private static Optional<Double> secondary(RunResult result, String name) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(name))
                .findFirst()
                .map(entry -> entry.getValue().getScore());
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

    private static Optional<Method> method(RunResult result) {
        var benchmark = result.getParams().getBenchmark();
        var dot = benchmark.lastIndexOf('.');
        try {
            return Arrays.stream(Class.forName(benchmark.substring(0, dot)).getMethods())
                    .filter(method -> method.getName().equals(benchmark.substring(dot + 1)))
                    .findFirst();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
