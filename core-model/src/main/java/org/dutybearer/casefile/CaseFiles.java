package org.dutybearer.casefile;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dutybearer.core.CaseRef;
import org.dutybearer.core.CountryCode;
import org.dutybearer.person.PersonName;

/** The case files, as a collection one can ask. */
public class CaseFiles {
    /** A file nobody changed was last changed when it was opened. */
    private static final String NEWEST_CHANGE_FIRST = " order by coalesce(c.changedOn, c.openedOn) desc, c.ref";

    private final EntityManager em;

    public CaseFiles(EntityManager em) {
        this.em = Objects.requireNonNull(em, "em");
    }

    public Optional<CaseFile> find(CaseRef ref) {
        return find(ref, LockModeType.NONE);
    }

    /** The same, to be changed: whoever else wants to change it waits until this transaction is over. */
    public Optional<CaseFile> toChange(CaseRef ref) {
        return find(ref, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<CaseFile> find(CaseRef ref, LockModeType lock) {
        return em.createQuery("select c from CaseFile c where c.ref = :ref", CaseFile.class)
                .setParameter("ref", ref)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** All references, the newest change first. */
    public List<CaseRef> refs() {
        return em.createQuery("select c.ref from CaseFile c" + NEWEST_CHANGE_FIRST, CaseRef.class)
                .getResultList();
    }

    /** One page of what is asked for, the newest change first. */
    public List<CaseFile> page(CaseQuery asked, int offset, int limit) {
        return query("select c from CaseFile c", asked, NEWEST_CHANGE_FIRST, CaseFile.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many there are on all pages together. */
    public long count(CaseQuery asked) {
        return query("select count(c) from CaseFile c", asked, "", Long.class).getSingleResult();
    }

    /** The states that play a part in any of them, in no order. */
    public List<CountryCode> states() {
        return em.createQuery("select distinct s.state from CaseFile c join c.states s", CountryCode.class)
                .getResultList();
    }

    /** The names of everybody in any of them, in no order, and nothing of whose they are. */
    public List<PersonName> names() {
        return em.createQuery("select n.kind, n.text, n.script from Person p join p.names n", Object[].class)
                .getResultStream()
                .map(name -> PersonName.of((PersonName.Kind) name[0], (String) name[1], (String) name[2]))
                .toList();
    }

    /**
     * Whether somebody in this case bears the whole name of somebody in a case that demands four eyes, in the same alphabet and in any
     * order: of whoever is protected there, one person alone releases nothing from a copy either. Aliases do not count, since they may
     * be everyday words.
     */
    public boolean tellsOfSomebodyUnderFourEyes(CaseFile file) {
        var names = em.createQuery(
                        "select n.kind, n.text, n.script from CaseFile c join c.persons p join p.names n"
                                + " where c.fourEyes = true",
                        Object[].class)
                .getResultStream()
                .map(name -> PersonName.of((PersonName.Kind) name[0], (String) name[1], (String) name[2]))
                .filter(name -> name.kind() != PersonName.Kind.ALIAS)
                .map(CaseFiles::parts)
                .collect(Collectors.toSet());
        return file.persons().stream()
                .flatMap(person -> person.names().stream())
                .filter(name -> name.kind() != PersonName.Kind.ALIAS)
                .map(CaseFiles::parts)
                .anyMatch(names::contains);
    }

    /** However they are ordered, accented or written large. */
    private static Set<String> parts(PersonName name) {
        var plain = Normalizer.normalize(name.text(), Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\p{Cf}]", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+", -1))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toSet());
    }

    private <T> TypedQuery<T> query(String select, CaseQuery asked, String order, Class<T> answer) {
        var conditions = new ArrayList<String>();
        var parameters = new LinkedHashMap<String, Object>();
        if (asked.state() != null) {
            conditions.add("exists (select x from CaseFile x join x.states s where x = c and s.state = :state)");
            parameters.put("state", asked.state());
        }
        if (asked.status() != null) {
            conditions.add("c.status = :status");
            parameters.put("status", asked.status());
        }
        if (asked.topic() != null) {
            conditions.add(":topic member of c.topics");
            parameters.put("topic", asked.topic());
        }
        if (asked.words() != null) addWords(asked.words(), conditions, parameters);
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var query = em.createQuery(select + where + order, answer);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static void addWords(String words, List<String> conditions, Map<String, Object> parameters) {
        for (var word : words.strip().split("\\s+", -1)) {
            var anywhere = "word" + conditions.size();
            var afterLine = "line" + conditions.size();
            conditions.add("""
                (lower(c.title) like :%2$s escape '!' or lower(c.ref) like :%1$s escape '!'
                or exists (select p from c.persons p join p.names n where lower(n.text) like :%1$s escape '!'))\
                """.formatted(anywhere, afterLine));
            var escaped = word.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
            parameters.put(anywhere, "%" + escaped + "%");
            // The column of a title begins with the code of its language, in a line of its own: that is no word of the
            // title.
            parameters.put(afterLine, "%\n%" + escaped + "%");
        }
    }

    public void add(CaseFile file) {
        em.persist(file);
    }

    /** Takes the place of the file with the same reference, whole; adds it where there is none. */
    public void replace(CaseFile file) {
        find(file.ref()).ifPresent(old -> {
            em.remove(old);
            // The reference is unique: the old row has to be gone before the new one comes.
            em.flush();
        });
        em.persist(file);
    }
}
