/** The signed-in pages about draft texts of working groups. */
