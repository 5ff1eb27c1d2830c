package org.dutybearer.portal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dutybearer.donor.DefinitionView;
import org.dutybearer.donor.Definitions;

/** What each figure of a report counts, and how. */
@Named
@RequestScoped
public class DefinitionsPage {
    @Inject
    private Viewer viewer;

    public List<DefinitionView> definitions() {
        return Definitions.in(viewer.locale());
    }
}
