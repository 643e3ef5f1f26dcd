/** The pages about one's own data. */
@NullMarked
package org.partnershipportal.overview.mydata.ui;

import org.jspecify.annotations.NullMarked;
