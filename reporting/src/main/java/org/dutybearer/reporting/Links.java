package org.dutybearer.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Makes links of the elements that {@link BriefingTagger} left a note on: where on its page one stands and to which source it leads.
 * Each is an annotation that the element and the tree of parents know, so that a screen reader finds it where it is read.
 */
final class Links {
    private static final COSName STRUCT_PARENT = COSName.STRUCT_PARENT;
    private static final COSName NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");
    private static final int PRINTED = 4;

    private final COSDictionary root;
    private final List<COSDictionary> links = new ArrayList<>();
    private final Map<String, COSArray> sources = new HashMap<>();
    private final Map<COSDictionary, String> notes = new LinkedHashMap<>();

    /**
     * What the tagger writes of a place, such as {@code to 3 508.0 610.0 515.0 620.0}.
     *
     * @param way {@code to} on a link, {@code at} on a source
     */
    static String note(String way, String source, float left, float bottom, float right, float top) {
        return String.format(Locale.ROOT, "%s %s %.2f %.2f %.2f %.2f", way, source, left, bottom, right, top);
    }

    Links(PDDocument document) {
        this.root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        find(root.getDictionaryObject(COSName.K));
    }

    private void find(@Nullable COSBase kids) {
        if (kids instanceof COSArray array) for (int i = 0; i < array.size(); i++) find(array.getObject(i));
        if (!(kids instanceof COSDictionary element) || !element.containsKey(COSName.S)) return;
        String note = element.getString(COSName.T);
        if (note != null) {
            element.removeItem(COSName.T);
            if (note.startsWith("to ")) links.add(element);
            else sources.put(source(note), destination(element, note));
            notes.put(element, note);
        }
        find(element.getDictionaryObject(COSName.K));
    }

    private static String source(String note) {
        return note.split(" ", -1)[1];
    }

    private static COSArray numbers(String note) {
        var numbers = new COSArray();
        for (String number : note.split(" ", -1))
            if (numbers.size() < 4 && number.contains(".")) numbers.add(new COSFloat(Float.parseFloat(number)));
        return numbers;
    }

    private static COSArray destination(COSDictionary element, String note) {
        var place = numbers(note);
        var destination = new COSArray();
        destination.add(element.getItem(COSName.PG));
        destination.add(COSName.getPDFName("XYZ"));
        destination.add(place.get(0));
        destination.add(place.get(3));
        destination.add(COSNull.NULL);
        return destination;
    }

    /** A number whose source is not in the list leads nowhere. */
    void make(PDDocument document) {
        int key = nextKey(document);
        var parents = new COSArray();
        for (COSDictionary link : links) {
            String note = notes.getOrDefault(link, "");
            var destination = sources.get(source(note));
            if (destination == null) continue;
            var annotation = annotation(link, numbers(note), destination);
            annotation.setInt(STRUCT_PARENT, key);
            onPage(link, annotation);
            inElement(link, annotation);
            parents.add(COSInteger.get(key++));
            parents.add(link);
        }
        if (parents.size() > 0) inTree(parents, key);
    }

    private static COSDictionary annotation(COSDictionary link, COSArray rectangle, COSArray destination) {
        var annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
        annotation.setItem(COSName.RECT, rectangle);
        annotation.setInt(COSName.F, PRINTED);
        var border = new COSArray();
        for (int i = 0; i < 3; i++) border.add(COSInteger.ZERO);
        annotation.setItem(COSName.BORDER, border);
        annotation.setString(COSName.CONTENTS, link.getString(COSName.getPDFName("Alt")));
        annotation.setItem(COSName.DEST, destination);
        annotation.setItem(COSName.P, link.getItem(COSName.PG));
        return annotation;
    }

    private static void onPage(COSDictionary link, COSDictionary annotation) {
        var page = link.getCOSDictionary(COSName.PG);
        var annotations = page.getCOSArray(COSName.ANNOTS);
        if (annotations == null) {
            annotations = new COSArray();
            page.setItem(COSName.ANNOTS, annotations);
        }
        annotations.add(annotation);
    }

    /** The element holds its words and the annotation. */
    private static void inElement(COSDictionary link, COSDictionary annotation) {
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.OBJ, annotation);
        reference.setItem(COSName.PG, link.getItem(COSName.PG));
        var kids = new COSArray();
        kids.add(link.getItem(COSName.K));
        kids.add(reference);
        link.setItem(COSName.K, kids);
        link.removeItem(COSName.getPDFName("Alt"));
    }

    private static int nextKey(PDDocument document) {
        int key = 0;
        for (PDPage page : document.getPages()) key = Math.max(key, page.getStructParents() + 1);
        return key;
    }

    private void inTree(COSArray parents, int next) {
        var tree = root.getCOSDictionary(COSName.PARENT_TREE);
        var numbers = tree.getCOSArray(COSName.NUMS);
        if (numbers != null) numbers.addAll(parents);
        else {
            var leaf = new COSDictionary();
            leaf.setItem(COSName.NUMS, parents);
            var limits = new COSArray();
            limits.add(parents.get(0));
            limits.add(parents.get(parents.size() - 2));
            leaf.setItem(COSName.LIMITS, limits);
            tree.getCOSArray(COSName.KIDS).add(leaf);
        }
        root.setInt(NEXT_KEY, next);
    }
}
