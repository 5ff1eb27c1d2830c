package org.dutybearer.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.dutybearer.portal.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTest {
    @Test
    void nothingButSigningInAndItsDressIsOpenToAll() {
        assertThat(Door.values())
                .filteredOn(Door::isOpenToAll)
                .containsExactlyInAnyOrder(Door.SIGN_IN, Door.SIGN_OUT, Door.SHEET, Door.RESOURCES);
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
                .allSatisfy(door -> assertThat(door.roles()).hasSize(1).isSubsetOf(Role.STAFF, Role.DONOR));
    }
}
