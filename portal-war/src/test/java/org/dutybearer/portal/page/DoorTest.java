package org.dutybearer.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.dutybearer.portal.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTest {
    @Test
    void nothingButSigningInItsDressAndCheckingAFileIsOpenToAll() {
        assertThat(Door.values())
                .filteredOn(Door::isOpenToAll)
                .containsExactlyInAnyOrder(
                        Door.SIGN_IN, Door.SIGN_OUT, Door.SHEET, Door.RESOURCES, Door.CHECK, Door.CHECK_API);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/cases.xhtml", "/cases/", "/CASES", "/WEB-INF/template.xhtml", "/apis", "/api", "/failure", ""})
    void whatIsNotListedDoesNotExist(String address) {
        assertThat(Door.at(address)).isEmpty();
    }

    @Test
    void noDoorIsOpenToBothStaffAndDonors() {
        assertThat(Door.values())
                .filteredOn(door -> !door.isOpenToAll())
                .allSatisfy(door -> assertThat(door.roles())
                        .containsAnyOf(Role.STAFF, Role.LEGAL, Role.DONOR)
                        .satisfies(roles -> assertThat(roles.contains(Role.DONOR) && roles.size() > 1)
                                .isFalse()));
    }

    /** No document is handed out by them: neither the workbook of a case nor a portfolio. */
    @Test
    void aDonorFindsItsOwnReportsAndWhatTheirFiguresMean() {
        assertThat(Door.values())
                .filteredOn(door -> door.roles().contains(Role.DONOR))
                .containsExactly(
                        Door.REPORTS, Door.DEFINITIONS, Door.REPORT_FILE, Door.OWN_REPORTS_API, Door.OWN_REPORT_API);
    }

    @Test
    void aTreatyBodyFindsTheTreatiesAndNothingElse() {
        assertThat(Door.values())
                .filteredOn(door -> door.roles().contains(Role.TREATY_BODY))
                .containsExactly(Door.TREATIES, Door.TREATY_WORKBOOK);
    }

    @Test
    void onlyALegalEditorFindsTheCorrections() {
        assertThat(Door.values())
                .filteredOn(door -> door.roles().contains(Role.LEGAL))
                .containsExactly(Door.CORRECTIONS, Door.CORRECTION, Door.TAKE_BACK, Door.CORRECTIONS_FILE)
                .allSatisfy(door -> assertThat(door.roles()).containsExactly(Role.LEGAL));
    }
}
