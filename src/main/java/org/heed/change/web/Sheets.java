package org.heed.change.web;

import org.heed.change.ChangeCard;
import org.heed.change.ChangeId;
import org.heed.change.ChangeLists;
import org.heed.client.ContactLists;
import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Option;
import org.heed.kernel.web.Pages;
import org.heed.project.ProjectRights;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.util.Arrays;
import java.util.List;

/** Shows the sheet of a change, to which its forms come back. */
@Component("changeSheets")
class Sheets {

    private final ChangeLists lists;
    private final ContactLists contacts;

    Sheets(ChangeLists lists, ContactLists contacts) {
        this.lists = lists;
        this.contacts = contacts;
    }

    ModelAndView show(Me me, ChangeId id, Form form) {
        var whole = lists.get(me, id);
        return Pages.show(
                "change/show",
                new ChangePages.Sheet(
                        whole, form, ProjectRights.runs(me), theirs(me, whole.card())));
    }

    private List<Option> theirs(Me me, ChangeCard card) {
        return card.contact() != null || !card.state().open()
                ? List.of()
                : contacts.present(me, card.client(), 100).items().stream()
                        .map(it -> Option.of(Long.toString(it.id().value()), it.name()))
                        .toList();
    }

    /** A verb of one button: back to the sheet, with a sentence, or with what is wrong. */
    ModelAndView act(Me me, ChangeId id, Form form, String said, Runnable verb) {
        return form.attempt(
                () -> {
                    verb.run();
                    return Pages.go(id.url(), Notice.of("change.said." + said));
                },
                () -> show(me, id, form));
    }

    /** A small form about the change as it is. */
    ModelAndView small(
            Me me, ChangeId id, String name, String path, Form form, ChangePages.Field... fields) {
        return small(lists.card(me, id), name, path, form, null, fields);
    }

    /** A small form about an offer or a text of this number. */
    ModelAndView small(
            Me me,
            ChangeId id,
            String name,
            String path,
            Form form,
            int seen,
            ChangePages.Field... fields) {
        return small(lists.card(me, id), name, path, form, seen, fields);
    }

    private static ModelAndView small(
            ChangeCard card,
            String name,
            String path,
            Form form,
            @Nullable Integer seen,
            ChangePages.Field... fields) {
        return Pages.show(
                "change/small",
                new ChangePages.Small(
                        card,
                        seen == null ? card.version() : seen,
                        name,
                        card.url() + path,
                        List.of(fields),
                        Arrays.stream(fields).anyMatch(it -> it.kind().equals("file")),
                        form));
    }
}
