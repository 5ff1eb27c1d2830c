package org.dutybearer.assessment;

import static org.dutybearer.casefile.CaseFixtures.CHINA;
import static org.dutybearer.casefile.CaseFixtures.KAZAKHSTAN;
import static org.dutybearer.casefile.CaseFixtures.aCase;
import static org.dutybearer.casefile.CaseFixtures.aMan;
import static org.dutybearer.casefile.CaseFixtures.english;
import static org.dutybearer.casefile.CaseFixtures.key;
import static org.dutybearer.casefile.CaseFixtures.theReport;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dutybearer.NoMoreThan;
import org.dutybearer.casefile.Act;
import org.dutybearer.casefile.ActType;
import org.dutybearer.casefile.AsylumClaim;
import org.dutybearer.casefile.CaseFile;
import org.dutybearer.casefile.ClaimStatus;
import org.dutybearer.casefile.Detention;
import org.dutybearer.casefile.DetentionKind;
import org.dutybearer.casefile.Entry;
import org.dutybearer.casefile.Event;
import org.dutybearer.casefile.Fact;
import org.dutybearer.casefile.Involvement;
import org.dutybearer.casefile.Manner;
import org.dutybearer.casefile.Modality;
import org.dutybearer.casefile.Pattern;
import org.dutybearer.casefile.Proceeding;
import org.dutybearer.casefile.Route;
import org.dutybearer.casefile.Stage;
import org.dutybearer.core.ApproximateDate;
import org.dutybearer.source.Information;
import org.dutybearer.source.Source;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Fifty people who came over a border, asked for asylum, are held, charged, beaten and threatened with return, each by himself. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Thread)
public class AssessBenchmark {
    private static final int PEOPLE = 50;

    private final Assessor assessor = Assessor.shipped();
    private final CaseFile file = fifty();

    private static CaseFile fifty() {
        var report = theReport();
        var file = aCase().with(report);
        for (int i = 0; i < PEOPLE; i++) with(file, report, i);
        return file.with(Pattern.of(key("camps"), CHINA)
                .of(ActType.TORTURE)
                .against(english("Kazakhs"))
                .accordingTo(Information.shown(report)));
    }

    private static void with(CaseFile file, Source report, int i) {
        var alone = List.of(aMan("man-" + i, "Testuly"));
        var entry = Entry.of(alone, CHINA, KAZAKHSTAN, Route.DIRECT, Manner.IRREGULAR);
        var claim = AsylumClaim.of(alone, KAZAKHSTAN, ClaimStatus.PENDING);
        var detention = Detention.of(alone, KAZAKHSTAN, DetentionKind.PRE_TRIAL);
        var proceeding = Proceeding.of(alone, KAZAKHSTAN, Stage.PRE_TRIAL);
        var threat = Act.of(alone, ActType.RETURN, Modality.THREATENED, Involvement.of(KAZAKHSTAN));
        var beating = Act.of(alone, ActType.ILL_TREATMENT, Modality.DONE, Involvement.of(CHINA));
        for (Fact fact : List.of(entry, claim, detention, proceeding, threat, beating))
            fact.accordingTo(Information.shown(report));
        file.with(alone.get(0))
                .with(entry)
                .with(claim)
                .with(detention)
                .with(proceeding)
                .with(Event.of(key("day-" + i), english("A day"))
                        .on(ApproximateDate.parse("2020-01-20"))
                        .with(threat)
                        .with(beating));
    }

    @Benchmark
    @NoMoreThan(micros = 10_000)
    public List<Assessment> fiftyPeopleAgainstAllRules() {
        return assessor.assess(file);
    }
}
