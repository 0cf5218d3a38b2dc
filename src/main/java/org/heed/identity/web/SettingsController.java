package org.heed.identity.web;

import org.heed.identity.Me;
import org.heed.identity.Organisation;
import org.heed.identity.SettingsEntry;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.Comparator;
import java.util.List;

/** The index of settings, and the organisation. */
@Controller
class SettingsController {

    private final List<SettingsEntry> entries;
    private final Organisation organisation;

    SettingsController(List<SettingsEntry> entries, Organisation organisation) {
        this.entries =
                entries.stream().sorted(Comparator.comparingInt(SettingsEntry::rank)).toList();
        this.organisation = organisation;
    }

    @GetMapping("/settings")
    ModelAndView list(Me me) {
        var mine = entries.stream().filter(it -> me.administrator() || !it.administrators());
        return Pages.show("identity/settings", new IdentityPages.Index(mine.toList()));
    }

    @GetMapping("/settings/organisation")
    ModelAndView edit(Me me, Form form) {
        return shown(me, form);
    }

    @PostMapping("/settings/organisation")
    ModelAndView update(Me me, Form form) {
        var card = organisation.card();
        int version = form.version();
        var name = form.required("organisation", 100);
        var language = Typed.language(form, card.language());
        var zone = Typed.zone(form, card.zone());
        return form.attempt(
                () -> {
                    organisation.change(me, version, name, language, zone);
                    return Pages.go("/settings", Notice.of("identity.organisation.saved"));
                },
                () -> shown(me, form));
    }

    private ModelAndView shown(Me me, Form form) {
        if (!me.administrator()) {
            throw new NotFound();
        }
        var card = organisation.card();
        return Pages.show(
                "identity/organisation",
                new IdentityPages.House(form, card, Zones.options(card.zone())));
    }
}
