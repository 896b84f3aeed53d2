using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Disclosure.Validation.Desk.Store.Migrations.Postgres;

/// <inheritdoc />
public partial class Packs : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "Packs",
            columns: table => new
            {
                Id = table.Column<int>(type: "integer", nullable: false)
                    .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                File = table.Column<string>(type: "text", nullable: false),
                Bytes = table.Column<byte[]>(type: "bytea", nullable: false),
                Pack = table.Column<string>(type: "text", nullable: false),
                Version = table.Column<string>(type: "text", nullable: false),
                Form = table.Column<string>(type: "text", nullable: false),
                BroughtBy = table.Column<string>(type: "text", nullable: false),
                BroughtAt = table.Column<long>(type: "bigint", nullable: false),
                ProblemsZh = table.Column<string>(type: "text", nullable: true),
                ProblemsEn = table.Column<string>(type: "text", nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Packs", x => x.Id);
            });

        migrationBuilder.CreateTable(
            name: "PackUses",
            columns: table => new
            {
                Year = table.Column<int>(type: "integer", nullable: false),
                PackId = table.Column<int>(type: "integer", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_PackUses", x => new { x.Year, x.PackId });
                table.ForeignKey(
                    name: "FK_PackUses_Packs_PackId",
                    column: x => x.PackId,
                    principalTable: "Packs",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.InsertData(
            table: "Stamps",
            columns: new[] { "What", "Number" },
            values: new object[] { 3, 0L });

        migrationBuilder.CreateIndex(
            name: "IX_PackUses_PackId",
            table: "PackUses",
            column: "PackId");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "PackUses");

        migrationBuilder.DropTable(
            name: "Packs");

        migrationBuilder.DeleteData(
            table: "Stamps",
            keyColumn: "What",
            keyValue: 3);
    }
}
