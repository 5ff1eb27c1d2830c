package org.dutybearer.portal.api;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import org.dutybearer.portal.run.Run;

/** The content of a run that has none. */
class NotDone extends ClientErrorException {
    NotDone(Run run) {
        super(run.number() + " is " + run.state(), Response.Status.CONFLICT);
    }
}
