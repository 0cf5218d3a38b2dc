package org.heed.complaint.api;

import org.heed.complaint.Firmness;
import org.heed.complaint.ProposalForm;
import org.heed.identity.PersonId;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** A proposal as it is drafted; each item is a promise or only an intention. */
record ProposalInput(
        @Nullable String text,
        @Nullable List<@Nullable Item> items,
        @Nullable String cost,
        @Nullable String needs,
        @Nullable String couldChange,
        @Nullable String feasibility,
        @Nullable String effectiveness,
        @Nullable String answerBy) {

    /**
     * @param owner who keeps it; the complaint's owner when left out
     */
    record Item(
            @Nullable String text,
            @Nullable String firmness,
            @Nullable String dueAt,
            @Nullable Long owner) {}

    ProposalForm read() {
        var in = new Reading();
        var form =
                new ProposalForm(
                        in.required("text", text, 20_000),
                        items(in, items),
                        in.optional("cost", cost, 1_000),
                        in.optional("needs", needs, 4_000),
                        in.optional("couldChange", couldChange, 4_000),
                        in.optional("feasibility", feasibility, 4_000),
                        in.optional("effectiveness", effectiveness, 4_000),
                        in.day("answerBy", answerBy));
        in.done();
        return form;
    }

    static List<ProposalForm.Item> items(Reading in, @Nullable List<@Nullable Item> items) {
        var read = new ArrayList<ProposalForm.Item>();
        var given = items == null ? List.<@Nullable Item>of() : items;
        for (int i = 0; i < given.size(); i++) {
            var item = given.get(i);
            read.add(in.part("items." + i, it -> item(it, item)));
        }
        return read;
    }

    private static ProposalForm.Item item(Reading in, @Nullable Item given) {
        var item = given == null ? new Item(null, null, null, null) : given;
        return new ProposalForm.Item(
                in.required("text", item.text, 500),
                in.choiceRequired("firmness", item.firmness, Firmness.class),
                in.moment("dueAt", item.dueAt),
                item.owner == null ? null : new PersonId(item.owner));
    }
}
