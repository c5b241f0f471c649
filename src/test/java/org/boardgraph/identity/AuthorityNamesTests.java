package org.boardgraph.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.boardgraph.model.ListedAuthority;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityNamesTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hillingdon London Borough Council | London Borough of Hillingdon",
                "Hillingdon LBC | Hillingdon Council",
                "Bath & North East Somerset Council | Bath and North East Somerset",
                "East Herts Council | East Hertfordshire District Council",
                "Kingston upon Thames Royal Borough Council | Royal Borough of Kingston upon Thames",
                "City of York Council | York",
                "The Borough of Marshwick | Marshwick Borough Council",
                "Wirral MBC | Wirral Metropolitan Borough Council",
                "Durham County Council | County Durham",
                "Isle of Wight Council | Isle of Wight",
                "Energy Saving Trust (EST) | Energy Saving Trust",
                "Energy Saving Trust | EST",
                "St Helens Council | Saint Helens Metropolitan Borough Council",
            })
    void spellings_of_one_authority(String left, String right) {
        assertThat(Successions.known().between(left, right)).isEqualTo(Kinship.SAME);
        assertThat(Successions.known().between(right, left)).isEqualTo(Kinship.SAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Somerset County Council | North Somerset Council",
                "Bedford Borough Council | Central Bedfordshire Council",
                "Durham County Council | Durham City Council",
                "Cambridge City Council | Cambridgeshire County Council",
                "Wells Town Council | Wells City Council",
                "Newcastle City Council | Newcastle under Lyme Borough Council",
                "Department for Transport | Transport for London",
            })
    void names_of_two(String left, String right) {
        assertThat(Successions.known().between(left, right)).isNotEqualTo(Kinship.SAME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dorset County Council | Dorset Council | SAME",
                "Mendip District Council | Somerset Council | SUCCESSION",
                "Taunton Deane Borough Council | Somerset Council | SUCCESSION",
                "Mendip District Council | Somerset County Council | COUNTY",
                "Richmondshire District Council | North Yorkshire Council | SUCCESSION",
                "Poole Borough Council | Bournemouth, Christchurch & Poole Council | SUCCESSION",
                "Northampton Borough Council | West Northamptonshire Council | SUCCESSION",
                "Kettering Borough Council | West Northamptonshire Council | NONE",
                "North Hertfordshire District Council | Hertfordshire County Council | COUNTY",
                "Leeds City Council | Kent County Council | NONE",
            })
    void authorities_of_kin(String left, String right, Kinship kinship) {
        assertThat(Successions.known().between(left, right)).isEqualTo(kinship);
        assertThat(Successions.known().between(right, left)).isEqualTo(kinship);
    }

    @Test
    void a_reference_list_comes_first() {
        ListedRelations list = ListedRelations.of(
                Authorities.of(List.of(
                        listed("MAR", "Marsh District Council", "Old Marsh", "FSH", "FEN"),
                        listed("FEN", "Fen Council", "Marsh", null, "NEW"),
                        listed("NEW", "New Fen Council", "", null),
                        listed("FSH", "Fenshire County Council", "", null))),
                Map.of());
        assertThat(list.between("Old Marsh", "marsh district council")).isEqualTo(Kinship.SAME);
        assertThat(list.between("Old Marsh", "Fen")).isEqualTo(Kinship.SUCCESSION);
        assertThat(list.between("Old Marsh", "New Fen")).isEqualTo(Kinship.SUCCESSION);
        assertThat(list.between("Old Marsh", "Fenshire County Council")).isEqualTo(Kinship.COUNTY);
        assertThat(list.between("New Fen", "Fenshire County Council")).isEqualTo(Kinship.NONE);
        assertThat(list.kin("Old Marsh")).containsExactly("fen", "fenshire", "new fen");
        assertThat(list.canonical("Old Marsh")).isEqualTo("marsh");
        assertThat(list.between("Leeds City Council", "City of Leeds")).isEqualTo(Kinship.SAME);
    }

    private static ListedAuthority listed(
            String code, String name, String variant, @Nullable String county, String... successors) {
        return new ListedAuthority(
                code, name, name, List.of(variant), null, null, Map.of(), null, null, List.of(successors), county);
    }
}
