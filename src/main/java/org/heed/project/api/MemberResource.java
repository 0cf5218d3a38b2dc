package org.heed.project.api;

import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.Slice;
import org.heed.project.Member;
import org.heed.project.ProjectLists;
import org.heed.project.ProjectParts;
import org.heed.project.Team;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/projects/{project}/members}: who of us is on a project. */
@RestController
@RequestMapping("/api/v1/projects/{project}/members")
class MemberResource {

    private final Team team;
    private final ProjectParts parts;
    private final ProjectLists lists;

    MemberResource(Team team, ProjectParts parts, ProjectLists lists) {
        this.team = team;
        this.parts = parts;
        this.lists = lists;
    }

    /** One of us on the team. */
    record MemberJson(long person, String name, String role) {

        static MemberJson of(Member member) {
            return new MemberJson(member.person().value(), member.name(), member.role());
        }
    }

    /** What they do there. */
    record MemberInput(@Nullable String role) {}

    /** By name. */
    @GetMapping
    Slice<MemberJson> list(Me me, @PathVariable String project) {
        var members = parts.team(me, lists.get(me, project).id());
        return new Slice<>(members.stream().map(MemberJson::of).toList(), null);
    }

    @PutMapping("/{person}")
    Slice<MemberJson> join(
            Me me,
            @PathVariable String project,
            @PathVariable long person,
            @RequestBody MemberInput input) {
        var id = lists.get(me, project).id();
        team.join(me, id, new PersonId(person), Read.text(input.role(), ""));
        return list(me, project);
    }

    @DeleteMapping("/{person}")
    ResponseEntity<Void> leave(Me me, @PathVariable String project, @PathVariable long person) {
        team.leave(me, lists.get(me, project).id(), new PersonId(person));
        return ResponseEntity.noContent().build();
    }
}
