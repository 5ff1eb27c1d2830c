package org.dutybearer.portal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.dutybearer.portal.War;
import org.dutybearer.portal.audit.Audit;
import org.dutybearer.portal.audit.AuditEntry;
import org.dutybearer.portal.audit.Deed;
import org.dutybearer.portal.treaties.CorrectionDesk;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs as the server itself makes them, on H2; and a desk that asks the server who stands before it. */
@ExtendWith(ArquillianExtension.class)
class RunsInServerIT {
    private static final CaseRef CASE = CaseRef.parse("KAZ-2019-001");
    private static final Order ORDER = Order.briefing(CASE, Audience.PUBLIC, Locale.ENGLISH, Format.PDF);

    @Inject
    private RunDesk desk;

    @Inject
    private Runs runs;

    @Inject
    private Documents documents;

    @Inject
    private Workbench workbench;

    @Inject
    private Making making;

    @Inject
    private Ledgers ledgers;

    @Inject
    private Clock clock;

    @Inject
    private EntityManager em;

    @Inject
    private Audit audit;

    @Inject
    private CorrectionDesk corrections;

    @Inject
    private UserTransaction transaction;

    @Deployment
    static WebArchive portal() {
        return War.toTestFromInside();
    }

    @Test
    void aRunAskedForLeavesADocumentAndALineInTheRecordOfWhoTookIt() throws Exception {
        var number = desk.ask(ORDER, "a.staff").text();
        await(() -> desk.run(number).state().isOver());

        var run = desk.run(number);
        assertThat(run.state()).isEqualTo(RunState.DONE);
        var document = documents.find(run.document().orElseThrow()).orElseThrow();
        var content = desk.download(document, "b.staff");

        assertThat(content).hasSize((int) document.size());
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)))
                .isEqualTo(document.sha256());
        assertThat(audit.of(document.number()))
                .singleElement()
                .returns("b.staff", AuditEntry::who)
                .returns(Deed.DOCUMENT_DOWNLOADED, AuditEntry::what);
    }

    @Test
    void whatAnOlderAttemptBringsIsNotStored() throws Exception {
        var run = stored();
        var older = workbench.begin(run.number()).orElseThrow();
        var newer = workbench.begin(run.number()).orElseThrow();

        assertThatExceptionOfType(Superseded.class).isThrownBy(() -> workbench.finish(older, finished(1)));
        assertThat(desk.run(run.number().text()).document()).isEmpty();
        workbench.finish(newer, finished(2, 3));

        var document = desk.run(run.number().text()).document().orElseThrow();
        assertThat(documents.content(document)).containsExactly(2, 3);
    }

    @Test
    void aCancelledRunTakesNothing() throws Exception {
        var run = stored();
        var attempt = workbench.begin(run.number()).orElseThrow();
        desk.cancel(run.number().text(), "b.staff");

        assertThatExceptionOfType(Superseded.class).isThrownBy(() -> workbench.reach(attempt, Stage.LAY_OUT));
        assertThat(desk.run(run.number().text()).endedBy()).contains("b.staff");
    }

    @Test
    void theNextDocumentSaysWhatChangedSinceTheLastOfAnEarlierDayThatWasNotWithdrawn() throws Exception {
        var first = made();
        assertThat(ledgers.last(CASE, Audience.PUBLIC, LocalDate.now(clock))).isNotEqualTo(Optional.of(first.number()));
        change("update document set made_on = date '2026-03-01' where number = '" + first.number() + "'");

        var run = stored();
        var attempt = workbench.begin(run.number()).orElseThrow();
        workbench.finish(attempt, making.make(attempt, stage -> {}));
        var second = document(run.number());

        assertThat(ledgers.comparedWith(second.number())).contains(first.number());
        assertThat(ledgers.last(CASE, Audience.TREATY_BODY, LocalDate.now(clock)))
                .isEmpty();
        assertThat(making.wouldMake(second, attempt.key())).isTrue();

        change("insert into document_decision (id, document, verdict, reason, decided_by, decided_at) values ('"
                + UUID.randomUUID() + "', '" + first.number()
                + "', 'WITHDRAWN', 'x', 'b.staff', '2026-03-02T00:00:00.000000000Z')");
        assertThat(ledgers.last(CASE, Audience.PUBLIC, LocalDate.now(clock))).isEmpty();
        assertThat(making.wouldMake(second, attempt.key())).isTrue();
    }

    private Document made() throws Exception {
        var number = desk.ask(ORDER, "a.staff").text();
        await(() -> desk.run(number).state().isOver());
        return document(RunNumber.parse(number));
    }

    private Document document(RunNumber number) {
        return documents.find(desk.run(number.text()).document().orElseThrow()).orElseThrow();
    }

    private void change(String statement) throws Exception {
        transaction.begin();
        em.createNativeQuery(statement).executeUpdate();
        transaction.commit();
    }

    @Test
    void momentsComeBackAsTheyWere() throws Exception {
        var run = stored();

        assertThat(desk.run(run.number().text()).askedAt()).isEqualTo(run.askedAt());
    }

    @Test
    void whoIsNoLegalEditorIsRefusedAtTheDeskItself() {
        var cells = List.of("CAT", "KAZ", "withdrawal", "", "", "2020", "", "", "a note", "2024", "");

        for (var deed : List.<ThrowingCallable>of(
                () -> corrections.enter(cells, "b.staff"),
                () -> corrections.effect(cells, Locale.ENGLISH),
                () -> corrections.takeBack("C-0000-0000", "It was wrong.", "b.staff"),
                () -> corrections.standing("C-0000-0000", Locale.ENGLISH),
                () -> corrections.list(Locale.ENGLISH),
                () -> corrections.file()))
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(deed)
                    .returns(Reason.CORRECTION_UNKNOWN, Refusal::reason);
    }

    /** A row without a place in the queue: nobody but the test takes it up. */
    private Run stored() throws Exception {
        var run = Run.asked(ORDER, "a.staff", Instant.parse("2026-03-29T01:30:00Z"));
        transaction.begin();
        runs.add(run);
        transaction.commit();
        return run;
    }

    private static Finished finished(int... bytes) {
        var content = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) content[i] = (byte) bytes[i];
        return new Finished(content, Map.of(), null, "templates-1", "2026.2");
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 600 && !condition.getAsBoolean(); i++) Thread.sleep(100);
    }
}
