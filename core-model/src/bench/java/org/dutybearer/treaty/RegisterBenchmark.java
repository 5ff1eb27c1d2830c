package org.dutybearer.treaty;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dutybearer.NoMoreThan;
import org.dutybearer.core.CountryCode;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A register that has been asked about the state before. Trinidad and Tobago left a protocol and came back to leave again, Germany
 * has done most acts, Bhutan few: bytes a run that differ by the length of a history would show here.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Thread)
public class RegisterBenchmark {
    @Param({"KAZ", "TTO", "DEU", "BTN"})
    public String state;

    private static final ProvisionRef NON_RETURN = ProvisionRef.parse("REFUGEE 33(1)");

    private final TreatyRegister register = TreatyRegister.shipped();
    private final LocalDate[] days = new LocalDate[64];
    private final String[] treaties =
            register.treaties().stream().map(Treaty::code).toArray(String[]::new);

    private CountryCode code;
    private int next;

    @Setup
    public void days() {
        code = CountryCode.parse(state);
        for (int i = 0; i < days.length; i++) days[i] = LocalDate.of(1951, 1, 1).plusDays(i * 433L);
    }

    @Benchmark
    @NoMoreThan(micros = 1)
    public TreatyStatus statusOnADay() {
        next++;
        return register.status(code, treaties[next % treaties.length], days[next & 63]);
    }

    @Benchmark
    public Binding provisionBoundOnADay() {
        next++;
        return register.bound(code, NON_RETURN, days[next & 63]);
    }

    @Benchmark
    @NoMoreThan(micros = 20)
    public List<Obligation> allObligationsOfADay() {
        next++;
        return register.obligations(code, days[next & 63]);
    }
}
