package org.dutybearer.portal.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Makes the document of an order. It may be called any number of times for the same one and leaves nothing behind. */
@ApplicationScoped
public class Making {
    @Inject
    private Clock clock;

    byte[] make(Order order, Consumer<Stage> reached) {
        reached.accept(Stage.CHOOSE);
        reached.accept(Stage.SEARCH);
        reached.accept(Stage.LAY_OUT);
        var text = order.caseRef() + " for " + order.audience() + " on " + LocalDate.now(clock) + "\n";
        reached.accept(Stage.CHECK);
        reached.accept(Stage.RECORD);
        return text.getBytes(UTF_8);
    }
}
