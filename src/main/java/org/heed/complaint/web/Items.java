package org.heed.complaint.web;

import org.heed.complaint.Firmness;
import org.heed.complaint.ProposalForm;
import org.heed.complaint.Workspace;
import org.heed.complaint.web.FieldPages.Row;
import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.kernel.web.Form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The sentences of a proposal or plan, each a promise or an intention, as rows of a sheet. */
final class Items {

    /** Empty rows below the last that is filled in. */
    private static final int SPARE = 3;

    /** The most a proposal has. */
    private static final int MOST = 50;

    private Items() {}

    /** What the record holds, or what was typed, and some empty rows. */
    static List<Row> rows(Form form, List<Workspace.Item> items) {
        var rows = new ArrayList<Row>();
        for (int at = 0; at < Math.min(MOST, filled(form, items) + SPARE); at++) {
            rows.add(at < items.size() ? row(at, items.get(at)) : empty(at));
        }
        return rows;
    }

    private static int filled(Form form, List<Workspace.Item> items) {
        int filled = items.size();
        for (int at = filled; at < MOST; at++) {
            if (!form.text("item-" + at + "-text").isEmpty()) {
                filled = at + 1;
            }
        }
        return filled;
    }

    private static Row row(int at, Workspace.Item item) {
        var owner = item.owner();
        return new Row(
                at,
                item.text(),
                item.firmness().word(),
                item.dueAt(),
                Objects.requireNonNullElse(item.ownerName(), ""),
                owner == null ? "" : Long.toString(owner.value()));
    }

    private static Row empty(int at) {
        return new Row(at, "", Firmness.PROMISE.word(), null, "", "");
    }

    /** The rows that say something. */
    static List<ProposalForm.Item> read(Form form, Me me, PeopleLists people) {
        var items = new ArrayList<ProposalForm.Item>();
        for (int at = 0; at < MOST; at++) {
            var name = "item-" + at + "-";
            var text = form.optional(name + "text", 500);
            if (!text.isEmpty()) {
                items.add(
                        new ProposalForm.Item(
                                text,
                                form.choice(name + "firmness", Firmness.class)
                                        .orElse(Firmness.INTENTION),
                                form.moment(name + "due", me.zone()).orElse(null),
                                Typed.person(form, name + "owner", people, me).orElse(null)));
            }
        }
        return items;
    }
}
