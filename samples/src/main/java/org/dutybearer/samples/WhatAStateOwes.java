package org.dutybearer.samples;

import java.time.LocalDate;
import java.util.Locale;
import org.dutybearer.core.CountryCode;
import org.dutybearer.treaty.TreatyRegister;

/** What a state owed on a day, asked of the core library alone: {@code WhatAStateOwes KAZ 2019-12-12}. */
public final class WhatAStateOwes {
    private WhatAStateOwes() {}

    public static void main(String[] arguments) {
        var state = CountryCode.parse(arguments[0]);
        var day = LocalDate.parse(arguments[1]);
        var register = TreatyRegister.shipped();
        for (var owed : register.obligations(state, day)) {
            var about = register.provision(owed.provision()).orElseThrow().heading(Locale.ENGLISH);
            var since = owed.since().map(first -> "since " + first).orElse("since a day not known");
            System.out.println(
                    owed.provision() + " (" + about + "), bound through " + owed.boundThrough() + " " + since);
        }
    }
}
