package org.heed.desk.web;

import org.heed.identity.InboxPanel;
import org.heed.identity.Me;
import org.heed.kernel.web.Pages;
import org.heed.kernel.web.Panels;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What came in or did not get out, and waits for a person; one query a room. */
@Controller
class InboxController {

    private final ObjectProvider<InboxPanel> hung;
    private final Panels panels;

    InboxController(ObjectProvider<InboxPanel> hung, Panels panels) {
        this.hung = hung;
        this.panels = panels;
    }

    @GetMapping("/inbox")
    ModelAndView show(Me me) {
        var all = hung.orderedStream().map(it -> it.panel(me)).toList();
        return Pages.show("desk/inbox", new DeskPages.Inbox(panels.placed(all, true)));
    }
}
