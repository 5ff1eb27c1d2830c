package org.dutybearer.portal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dutybearer.briefing.PseudonymKey;
import org.dutybearer.consent.Audience;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.Reason;
import org.dutybearer.core.Refusal;
import org.junit.jupiter.api.Test;

class ApprovalTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final PseudonymKey KEY = PseudonymKey.of(new byte[32]);
    private static final Order ORDER =
            Order.briefing(CaseRef.parse("KAZ-2020-001"), Audience.PUBLIC, Locale.ENGLISH, Format.PDF);

    private final Document document = Document.made(
            new Attempt(RunNumber.random(), 1, ORDER, "a.staff", KEY),
            new Finished(new byte[] {1, 2}, Map.of(), null, "templates-1", "2026.2"),
            LocalDate.of(2026, 11, 24));
    private final Approval approval = Approval.awaited(document, KEY);

    @Test
    void aSecondPersonApproves() {
        approval.give("b.staff", NOON);

        assertThat(approval.state()).isEqualTo(Approval.State.GIVEN);
        assertThat(approval.decidedBy()).contains("b.staff");
        assertThat(approval.decidedAt()).contains(NOON);
    }

    @Test
    void whoeverAskedNeitherApprovesNorSendsBack() {
        refuses(() -> approval.give("a.staff", NOON), Reason.APPROVAL_OF_ONES_OWN);
        refuses(() -> approval.sendBack("a.staff", "Not yet.", NOON), Reason.APPROVAL_OF_ONES_OWN);

        assertThat(approval.state()).isEqualTo(Approval.State.AWAITED);
    }

    @Test
    void itIsDecidedOnce() {
        approval.sendBack("b.staff", "Her village is in it.", NOON);

        refuses(() -> approval.give("c.staff", NOON), Reason.APPROVAL_OVER);
        assertThat(approval.reason()).contains("Her village is in it.");
    }

    @Test
    void sendingBackNeedsAReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> approval.sendBack("b.staff", "  ", NOON));

        assertThat(approval.state()).isEqualTo(Approval.State.AWAITED);
    }

    @Test
    void onceItIsDecidedNobodyCanTellWhoWasPersonA() {
        assertThat(approval.key().secret()).isEqualTo(KEY.secret());

        approval.give("b.staff", NOON);

        assertThatIllegalStateException().isThrownBy(approval::key);
    }

    private static void refuses(ThrowingCallable deed, Reason why) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(deed)
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(why));
    }
}
