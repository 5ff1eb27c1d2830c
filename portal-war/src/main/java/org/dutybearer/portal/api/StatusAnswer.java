package org.dutybearer.portal.api;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Locale;
import org.dutybearer.core.Truth;
import org.dutybearer.portal.treaties.Known;
import org.dutybearer.treaty.DomesticLaw;
import org.dutybearer.treaty.PrintedStatement;
import org.dutybearer.treaty.TreatyStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a state stood to one treaty: all that the page Treaties tells of it. */
@JsonbNillable
@JsonbPropertyOrder({
    "treaty",
    "status",
    "effectiveSince",
    "evidence",
    "asOf",
    "warnings",
    "title",
    "citation",
    "binding",
    "willBindOn",
    "rule",
    "depositedOn",
    "domesticLaw",
    "source",
    "warningCodes",
    "partiesHeld",
    "partiesPublished",
    "acts",
    "laterActs",
    "complaints",
    "reservations",
    "printedStatement",
    "provisions",
    "ownCorrections"
})
@Schema(name = "TreatyStatus", description = "Only STATE_PARTY is bound. What is not known is null.")
public record StatusAnswer(
        @Schema(example = "CAT") String treaty,

        @Schema(enumeration = {"STATE_PARTY", "SIGNATORY", "WITHDRAWN", "NOT_PARTY", "UNKNOWN"})
        String status,

        @Schema(
                description = "From when a party is bound, or a withdrawal has effect.",
                example = "1998-09-25",
                nullable = true)
        @Nullable
        String effectiveSince,

        @Schema(
                enumeration = {
                    "own-correction",
                    "two-datasets",
                    "one-dataset",
                    "one-dataset-conflict",
                    "page",
                    "year-only",
                    "derived"
                })
        String evidence,

        @Schema(
                description = "How new the source is: a day, a month or a year.",
                example = "2015-03-14",
                nullable = true)
        @Nullable
        String asOf,

        @Schema(description = "What to beware of, in English sentences.")
        List<String> warnings,

        String title,

        @Schema(example = "1465 UNTS 85", nullable = true) @Nullable
        String citation,

        @Schema(description = "false for a standard, which is no treaty and binds nobody.")
        boolean binding,

        @Schema(
                description = "From when it will bind, where the state had deposited and was not bound yet.",
                nullable = true)
        @Nullable
        String willBindOn,

        @Schema(
                description = "Why it binds from the day it does, by the treaty’s own rule, in English.",
                example = "30 days after deposit, article 27",
                nullable = true)
        @Nullable
        String rule,

        @Schema(
                description =
                        "When the consent on which the status rests reached the depositary: a day, a month or a year. Its effect"
                                + " is another date, and the law at home a third.",
                example = "1998-08-26",
                nullable = true)
        @Nullable
        String depositedOn,

        @Schema(
                description = "The law by which the state approved it at home by that day, where known.",
                nullable = true)
        @Nullable
        Law domesticLaw,

        @Schema(description = "On what the status rests; null where it rests on there being no act.", nullable = true)
        @Nullable
        SourceAnswer source,

        @Schema(description = "The same as warnings, for a program.", example = "[\"RECORDED_EFFECT_DISAGREES\"]")
        List<String> warningCodes,

        @Schema(description = "How many parties we hold acts of.", nullable = true) @Nullable
        Integer partiesHeld,

        @Schema(description = "How many are published.", nullable = true) @Nullable
        Integer partiesPublished,

        @Schema(description = "What the state had done by that day, as it happened.")
        List<ActAnswer> acts,

        @Schema(description = "What it did after that day.") List<ActAnswer> laterActs,

        @Schema(
                description =
                        "Complaints by individuals; another question than whether the state is bound. null where the treaty has"
                                + " none, and for a protocol that opens them for its convention: asked of that.",
                nullable = true)
        @Nullable
        ComplaintsAnswer complaints,

        @Schema(description = "Those recorded that stood that day. We record few.")
        List<StatementAnswer> reservations,

        @Schema(
                description = "That a statement stood in print; its text is not held: check with the depositary.",
                nullable = true)
        @Nullable
        Printed printedStatement,

        @Schema(description = "On the topic asked for; empty where none is.")
        List<OnTopic> provisions,

        @Schema(description = "Own corrections of the organisation without which something of this would be another.")
        List<OwnCorrectionAnswer> ownCorrections) {
    public StatusAnswer {
        warnings = List.copyOf(warnings);
        warningCodes = List.copyOf(warningCodes);
        acts = List.copyOf(acts);
        laterActs = List.copyOf(laterActs);
        reservations = List.copyOf(reservations);
        provisions = List.copyOf(provisions);
        ownCorrections = List.copyOf(ownCorrections);
    }

    /** @param reservations what of {@link Known#reservations()} is told of each article */
    static StatusAnswer of(Known known, @Nullable ComplaintsAnswer complaints, List<StatementAnswer> reservations) {
        var status = known.status();
        var treaty = known.treaty();
        var rule = known.rule(Locale.ENGLISH);
        return new StatusAnswer(
                status.treaty(),
                status.kind().name(),
                status.effectiveSince().map(Object::toString).orElse(null),
                status.evidence().code(),
                status.asOf().map(Object::toString).orElse(null),
                status.warnings(Locale.ENGLISH),
                treaty.title(Locale.ENGLISH),
                treaty.citation().orElse(null),
                treaty.binding(),
                status.willBindOn().map(Object::toString).orElse(null),
                rule.isEmpty() ? null : rule,
                status.depositedOn().map(Object::toString).orElse(null),
                status.domesticLaw().map(Law::of).orElse(null),
                source(status),
                status.warnings().stream().map(Enum::name).toList(),
                treaty.partiesHeld().isPresent() ? treaty.partiesHeld().getAsInt() : null,
                treaty.partiesPublished().isPresent()
                        ? treaty.partiesPublished().getAsInt()
                        : null,
                known.acts().stream().map(act -> ActAnswer.of(treaty, act)).toList(),
                known.laterActs().stream().map(act -> ActAnswer.of(treaty, act)).toList(),
                complaints,
                reservations,
                known.printed().map(Printed::of).orElse(null),
                known.provisions().stream().map(OnTopic::of).toList(),
                known.own().stream().map(OwnCorrectionAnswer::of).toList());
    }

    private static @Nullable SourceAnswer source(TreatyStatus status) {
        return status.basis()
                .map(act -> SourceAnswer.of(act.source(), act.asOf().orElse(null)))
                .orElse(null);
    }

    /** The law by which a state approved a treaty at home. */
    @JsonbNillable
    @JsonbPropertyOrder({"adopted", "law", "source"})
    @Schema(name = "DomesticLaw", description = "It binds the state to nobody abroad.")
    public record Law(
            @Schema(description = "A day, a month or a year.", example = "1998-06-29")
            String adopted,

            @Schema(example = "Law No. 247-I", nullable = true) @Nullable
            String law,

            SourceAnswer source) {
        static Law of(DomesticLaw law) {
            return new Law(
                    law.adopted().toString(),
                    law.note().isEmpty() ? null : law.note(),
                    SourceAnswer.of(law.source(), law.asOf()));
        }
    }

    /** That a statement of the state stood in print on a day. */
    @JsonbPropertyOrder({"articles", "source"})
    @Schema(name = "PrintedStatement", description = "Whether it was withdrawn since is not known.")
    public record Printed(
            @Schema(description = "Those it mentions; empty where none could be made out.", example = "[\"20\"]")
            List<String> articles,

            @Schema(description = "Its asOf is the day on which it stood in print.")
            SourceAnswer source) {
        public Printed {
            articles = List.copyOf(articles);
        }

        static Printed of(PrintedStatement printed) {
            return new Printed(printed.articles(), SourceAnswer.of(printed.source(), printed.asOf()));
        }
    }

    /** A provision on the topic asked for, and whether it bound. */
    @JsonbNillable
    @JsonbPropertyOrder({"provision", "heading", "bound", "boundThrough", "since", "ownCorrections"})
    @Schema(name = "ProvisionOnTopic")
    public record OnTopic(
            @Schema(example = "REFUGEE 33") String provision,
            String heading,

            @Schema(enumeration = {"YES", "NO", "UNKNOWN"}) String bound,

            @Schema(description = "The instrument on which the answer rests.", example = "REFUGEE-P")
            String boundThrough,

            @Schema(nullable = true) @Nullable String since,

            List<OwnCorrectionAnswer> ownCorrections) {
        public OnTopic {
            ownCorrections = List.copyOf(ownCorrections);
        }

        static OnTopic of(Known.OnSubject one) {
            var status = one.binding().status();
            var isBound = status.bound() == Truth.YES;
            return new OnTopic(
                    one.provision().ref().toString(),
                    one.provision().heading(Locale.ENGLISH),
                    one.binding().bound().name(),
                    one.binding().through(),
                    isBound ? status.effectiveSince().map(Object::toString).orElse(null) : null,
                    status.corrections().stream().map(OwnCorrectionAnswer::of).toList());
        }
    }
}
