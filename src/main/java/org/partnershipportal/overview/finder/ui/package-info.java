/** Finding records, in the application. */
@NullMarked
package org.partnershipportal.overview.finder.ui;

import org.jspecify.annotations.NullMarked;
