/** The chain of a record and its links, in the application. */
@NullMarked
package org.partnershipportal.overview.relation.ui;

import org.jspecify.annotations.NullMarked;
