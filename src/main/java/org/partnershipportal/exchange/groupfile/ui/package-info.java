/** The signed-in pages about documents of working groups. */
@NullMarked
package org.partnershipportal.exchange.groupfile.ui;

import org.jspecify.annotations.NullMarked;
