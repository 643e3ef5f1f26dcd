/** The pages of States in the signed-in portal. */
@NullMarked
package org.partnershipportal.overview.atlas.ui;

import org.jspecify.annotations.NullMarked;
