package org.heed.complaint.web;

import org.heed.complaint.CauseId;
import org.heed.complaint.CauseLine;
import org.heed.complaint.Causes;
import org.heed.complaint.Particulars;
import org.heed.complaint.Workspace;
import org.heed.complaint.web.FieldPages.Answer;
import org.heed.complaint.web.FieldPages.Kind;
import org.heed.complaint.web.SheetPages.Sheet;
import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.identity.PersonId;
import org.heed.kernel.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.HashSet;
import java.util.stream.Collectors;

/** Who looks after it, and where it comes from. */
@Controller
class OwnershipController {

    private static final int OTHERS = 3;

    private final Particulars particulars;
    private final Causes causes;
    private final PeopleLists people;
    private final Workbench bench;

    OwnershipController(
            Particulars particulars, Causes causes, PeopleLists people, Workbench bench) {
        this.particulars = particulars;
        this.causes = causes;
        this.people = people;
        this.bench = bench;
    }

    @GetMapping("/complaints/{number}/ownership")
    ModelAndView edit(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        var owner = card.owner();
        var sheet =
                Sheet.of(card, "ownership", form)
                        .seen(card.version())
                        .pick("owner", "/people/picker", owner.name(), owner.id().value(), true);
        for (int at = 0; at < Math.max(OTHERS, card.coOwners().size()); at++) {
            var other = at < card.coOwners().size() ? card.coOwners().get(at) : null;
            sheet.pick(
                    "coOwner" + at,
                    "/people/picker",
                    other == null ? null : other.name(),
                    other == null ? null : other.id().value(),
                    false);
        }
        return sheet.show();
    }

    @PostMapping("/complaints/{number}/ownership")
    ModelAndView change(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    var owner =
                            Typed.required(form, "owner", Typed.person(form, "owner", people, me));
                    var others = new HashSet<PersonId>();
                    for (int at = 0; form.has("coOwner" + at); at++) {
                        Typed.person(form, "coOwner" + at, people, me).ifPresent(others::add);
                    }
                    form.done();
                    particulars.assign(
                            me, card.number(), Typed.seen(form), owner.orElseThrow(), others);
                    return Workbench.back(card, "owner");
                },
                () -> edit(me, number, form));
    }

    @GetMapping("/complaints/{number}/causes")
    ModelAndView draft(Me me, @PathVariable String number, Form form) {
        var all = bench.all(me, number);
        var named = all.causes().stream().map(it -> id(it.cause())).toList();
        var primary =
                all.causes().stream()
                        .filter(Workspace.AttributedCause::primary)
                        .map(it -> id(it.cause()))
                        .findFirst()
                        .orElse("");
        var offered =
                causes.list(me).stream()
                        .filter(it -> it.active() || named.contains(id(it)))
                        .map(it -> new Answer(id(it), it.name(me.language())))
                        .toList();
        return Sheet.of(all.complaint(), "causes", form)
                .seen(all.complaint().version())
                .quoting()
                .add(Kind.CHECKS, "causes", named, offered)
                .offer(Kind.SELECT, "primary", primary, offered)
                .show();
    }

    private static String id(CauseLine cause) {
        return Long.toString(cause.id().value());
    }

    @PostMapping("/complaints/{number}/causes")
    ModelAndView attribute(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    var primary = form.number("primary").map(CauseId::new);
                    form.done();
                    var named =
                            Typed.numbers(form, "causes").stream()
                                    .map(CauseId::new)
                                    .collect(Collectors.toCollection(HashSet::new));
                    primary.ifPresent(named::add);
                    particulars.attribute(
                            me, card.number(), Typed.seen(form), named, primary.orElse(null));
                    return Workbench.back(card, "causes");
                },
                () -> draft(me, number, form));
    }
}
