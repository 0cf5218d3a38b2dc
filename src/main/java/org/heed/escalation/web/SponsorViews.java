package org.heed.escalation.web;

import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.web.NavView;
import org.heed.kernel.web.NavViews;
import org.heed.kernel.web.Visitor;
import org.heed.kernel.web.Words;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;

/** Whoever decides has decisions and early warnings first in the side bar. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SponsorViews implements NavViews {

    private final Words words;

    SponsorViews(Words words) {
        this.words = words;
    }

    @Override
    public List<NavView> of(Visitor visitor) {
        if (visitor instanceof Me me && me.role() == Role.MANAGER) {
            return List.of(
                    NavView.first(
                            words.say(me.language(), "escalation.title"), "/decisions", "raise"),
                    NavView.first(
                            words.say(me.language(), "escalation.warnings"), "/warnings", "warm"));
        }
        return List.of();
    }
}
