package org.dutybearer.donor;

import java.util.List;

/** What a summary holds that is made under an agreement. */
record AgreedResults(
        AgreementView agreement,
        ReportKind kind,
        int version,
        SmallNumbers smallNumbers,
        List<IndicatorView> indicators,
        List<ResultView> results,
        List<DisaggregationView> disaggregation,
        List<RightsView> rights,
        List<QualityView> quality,
        List<ChangeView> changes,
        List<IndicatorDefinitionView> definitions,
        List<NoteView> about,
        List<PublishedFigure> published,
        List<Restatement> restated) {
    AgreedResults {
        indicators = List.copyOf(indicators);
        results = List.copyOf(results);
        disaggregation = List.copyOf(disaggregation);
        rights = List.copyOf(rights);
        quality = List.copyOf(quality);
        changes = List.copyOf(changes);
        definitions = List.copyOf(definitions);
        about = List.copyOf(about);
        published = List.copyOf(published);
        restated = List.copyOf(restated);
    }
}
