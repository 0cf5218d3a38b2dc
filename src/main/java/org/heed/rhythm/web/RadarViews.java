package org.heed.rhythm.web;

import org.heed.identity.Me;
import org.heed.kernel.web.NavView;
import org.heed.kernel.web.NavViews;
import org.heed.kernel.web.Visitor;
import org.heed.kernel.web.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;

/** The radar is one step away from everywhere. */
@Component
@Order(0)
class RadarViews implements NavViews {

    private final Words words;

    RadarViews(Words words) {
        this.words = words;
    }

    @Override
    public List<NavView> of(Visitor visitor) {
        return visitor instanceof Me me
                ? List.of(
                        new NavView(
                                words.say(me.language(), "rhythm.radar.title"),
                                "/radar",
                                "eye",
                                false))
                : List.of();
    }
}
