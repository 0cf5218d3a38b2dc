package org.heed.kernel.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sets the panels that other rooms hang on a page, so that the page need not know their templates.
 */
@Component
public class Panels {

    private final TemplateEngine engine;

    Panels(TemplateEngine engine) {
        this.engine = engine;
    }

    /** A panel as a template places it: {@code ${panel.body(page)}}. */
    public final class Placed {

        private final Panel panel;

        private Placed(Panel panel) {
            this.panel = panel;
        }

        public String title() {
            return panel.title();
        }

        public Content body(Page page) {
            var parameters = Map.<String, Object>of("page", page, "it", panel.it());
            return output -> engine.render(panel.template() + ".jte", parameters, output);
        }
    }

    /** Those for the column of the record, or those for the rail beside it, in their order. */
    public List<Placed> placed(List<Optional<Panel>> panels, boolean wide) {
        return panels.stream()
                .flatMap(Optional::stream)
                .filter(it -> it.wide() == wide)
                .map(Placed::new)
                .toList();
    }
}
