package org.heed.escalation.web;

import org.heed.client.ClientCard;
import org.heed.client.ClientLists;
import org.heed.client.ClientRights;
import org.heed.escalation.BriefPanel;
import org.heed.escalation.DifficultyCard;
import org.heed.escalation.DifficultyLists;
import org.heed.escalation.EscalationLists;
import org.heed.escalation.LeaderCards;
import org.heed.escalation.SupportCard;
import org.heed.escalation.SupportLists;
import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.kernel.web.Panels;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a leader has to know of a client, and what to answer if they call. */
@Controller
@RequestMapping("/clients/{slug}/card")
class CardController {

    private final LeaderCards cards;
    private final ClientLists clients;
    private final EscalationLists escalations;
    private final DifficultyLists difficulties;
    private final SupportLists support;
    private final ObjectProvider<BriefPanel> hung;
    private final Panels panels;

    CardController(
            LeaderCards cards,
            ClientLists clients,
            EscalationLists escalations,
            DifficultyLists difficulties,
            SupportLists support,
            ObjectProvider<BriefPanel> hung,
            Panels panels) {
        this.cards = cards;
        this.clients = clients;
        this.escalations = escalations;
        this.difficulties = difficulties;
        this.support = support;
        this.hung = hung;
        this.panels = panels;
    }

    @GetMapping
    ModelAndView show(Me me, @PathVariable String slug, Form form) {
        var client = clients.get(me, slug);
        var card = cards.find(me, client.id()).orElse(null);
        var readings = cards.readings(me, client.id());
        var all = hung.orderedStream().map(it -> it.panel(me, client)).toList();
        return Pages.show(
                "escalation/card",
                new EscalationPages.Card(
                        client,
                        card,
                        readings,
                        card != null
                                && readings.stream()
                                        .anyMatch(it ->
                                                it.person().equals(me.id())
                                                        && it.version() == card.version()),
                        ClientRights.keeps(me),
                        escalations.open(me, client.id(), null),
                        difficulties.of(me, client.id(), null).stream()
                                .filter(DifficultyCard::open)
                                .toList(),
                        support.of(me, client.id(), null).stream()
                                .filter(SupportCard::open)
                                .toList(),
                        panels.placed(all, true),
                        form));
    }

    @GetMapping("/edit")
    ModelAndView edit(Me me, @PathVariable String slug, Form form) {
        return edited(me, clients.get(me, slug), form);
    }

    private ModelAndView edited(Me me, ClientCard client, Form form) {
        var stale = form.reasons().stream().anyMatch(it -> it.key().equals("kernel.refused.stale"));
        return Pages.show(
                "escalation/cardedit",
                new EscalationPages.CardEdited(
                        client, cards.find(me, client.id()).orElse(null), stale, form));
    }

    @PostMapping
    ModelAndView write(Me me, @PathVariable String slug, Form form) {
        var client = clients.get(me, slug);
        return form.attempt(
                () -> {
                    cards.write(
                            me,
                            client.id(),
                            form.version(),
                            new LeaderCards.Words(
                                    form.text("goingOn"),
                                    form.text("answer"),
                                    form.text("avoid"),
                                    me.language()));
                    return Pages.go(client.url() + "/card", Notice.of("escalation.card.written"));
                },
                () -> edited(me, client, form));
    }

    @PostMapping("/reading")
    ModelAndView read(Me me, @PathVariable String slug, Form form) {
        var client = clients.get(me, slug);
        return form.attempt(
                () -> {
                    cards.read(me, client.id(), form.version());
                    return Pages.go(client.url() + "/card", Notice.of("escalation.card.read"));
                },
                () -> show(me, slug, form));
    }
}
