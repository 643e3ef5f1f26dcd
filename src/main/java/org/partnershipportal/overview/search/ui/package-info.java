/** The search, in the application. */
@NullMarked
package org.partnershipportal.overview.search.ui;

import org.jspecify.annotations.NullMarked;
