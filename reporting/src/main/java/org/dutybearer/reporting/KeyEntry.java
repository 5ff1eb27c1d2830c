package org.dutybearer.reporting;

import net.sf.jasperreports.renderers.Renderable;

/** One entry of a key: a drawing and what it says. */
public record KeyEntry(Renderable art, String text) {}
