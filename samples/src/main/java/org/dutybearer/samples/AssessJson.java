package org.dutybearer.samples;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import org.dutybearer.assessment.Advice;
import org.dutybearer.assessment.RuleSet;
import org.dutybearer.person.Person;
import org.jspecify.annotations.Nullable;

/** The answer for a program; what is not known is null. */
final class AssessJson {
    private final Findings findings;
    private final JsonGenerator json;

    private AssessJson(Findings findings, JsonGenerator json) {
        this.findings = findings;
        this.json = json;
    }

    static void write(Findings findings, Advice advice, RuleSet rules, StringWriter out) {
        Json.write(out, json -> {
            json.writeStringField("case", findings.file().ref().toString());
            json.writeStringField("rules", rules.version());
            var answer = new AssessJson(findings, json);
            json.writeArrayFieldStart("findings");
            for (var finding : findings.all()) answer.write(finding);
            json.writeEndArray();
            answer.write(advice);
        });
    }

    private void write(Finding finding) throws IOException {
        var assessment = finding.assessment();
        json.writeStartObject();
        json.writeStringField("provision", assessment.rule().provision().toString());
        json.writeStringField("dutyBearer", assessment.dutyBearer().toString());
        Json.strings(json, "persons", finding.persons());
        json.writeNumberField("step", finding.step().number());
        json.writeStringField("stepName", finding.stepName());
        json.writeStringField("says", finding.says());
        write(finding.decided());
        json.writeStringField("role", assessment.role().name());
        json.writeStringField("rule", assessment.rule().id());
        json.writeStringField("law", assessment.rule().source());
        Json.string(json, "reviewer", Optional.ofNullable(assessment.rule().reviewer()));
        json.writeStringField("boundThrough", assessment.binding().through());
        Json.string(
                json,
                "boundSince",
                assessment.binding().status().effectiveSince().map(Object::toString));
        json.writeArrayFieldStart("elements");
        for (var element : finding.told().elements()) write(element);
        json.writeEndArray();
        json.writeArrayFieldStart("generalTest");
        for (var answer : finding.told().generalTest()) {
            json.writeStartObject();
            json.writeStringField("question", answer.question().word());
            json.writeStringField("answer", answer.truth().name());
            json.writeStringField("reason", answer.reason());
            Json.strings(json, "sources", answer.sources());
            json.writeEndObject();
        }
        json.writeEndArray();
        Json.strings(json, "missing", finding.told().missing());
        json.writeArrayFieldStart("contradictions");
        for (var contradiction : finding.told().contradictions()) {
            json.writeStartObject();
            json.writeStringField("element", contradiction.element());
            json.writeStringField("words", contradiction.words());
            json.writeEndObject();
        }
        json.writeEndArray();
        Json.strings(json, "warnings", finding.told().warnings());
        json.writeObjectFieldStart("marks");
        for (var mark : finding.marks().entrySet()) json.writeStringField(mark.getKey(), mark.getValue());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(Finding.@Nullable Decided decided) throws IOException {
        if (decided == null) {
            json.writeNullField("decided");
            return;
        }
        json.writeObjectFieldStart("decided");
        json.writeStringField("by", decided.by());
        json.writeStringField("on", decided.on());
        json.writeStringField("why", decided.why());
        Json.strings(json, "sources", decided.sources());
        json.writeEndObject();
    }

    private void write(Finding.ElementTold element) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", element.id());
        json.writeStringField("truth", element.truth().name());
        json.writeStringField("weight", element.weight().name());
        json.writeArrayFieldStart("evidence");
        for (var said : element.evidence()) {
            json.writeStartObject();
            json.writeStringField("what", said.what());
            json.writeStringField("weight", said.weight().name());
            Json.strings(json, "sources", said.sources());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Advice advice) throws IOException {
        json.writeObjectFieldStart("recommendations");
        json.writeArrayFieldStart("withoutGround");
        for (var ungrounded : advice.ungrounded()) {
            var recommendation = ungrounded.recommendation();
            json.writeStartObject();
            json.writeStringField("id", recommendation.key().text());
            json.writeStringField("to", recommendation.state().toString());
            Json.strings(
                    json,
                    "grounds",
                    recommendation.grounds().stream().map(Object::toString).toList());
            json.writeStringField("why", ungrounded.why().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("missing");
        for (var unasked : advice.unasked()) {
            json.writeStartObject();
            json.writeStringField("provision", unasked.rule().provision().toString());
            json.writeStringField("dutyBearer", unasked.dutyBearer().toString());
            Json.strings(
                    json,
                    "persons",
                    unasked.persons().stream()
                            .map(Person::key)
                            .map(Object::toString)
                            .toList());
            Json.string(json, "suggestion", findings.law().standardRecommendation(unasked.rule()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
