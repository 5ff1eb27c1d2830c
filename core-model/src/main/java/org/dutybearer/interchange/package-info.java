/** Case files in YAML and JSON under one published schema: read whole or refused with every fault, written in one stable order. */
@NullMarked
package org.dutybearer.interchange;

import org.jspecify.annotations.NullMarked;
