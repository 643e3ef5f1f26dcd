/** The signed-in pages about draft texts of working groups. */
@NullMarked
package org.partnershipportal.exchange.grouptext.ui;

import org.jspecify.annotations.NullMarked;
